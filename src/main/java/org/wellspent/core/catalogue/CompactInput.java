// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads what [CompactOutput] wrote, in the same order.
final class CompactInput {
    private final ByteBuffer buffer;

    CompactInput(byte[] data) {
        this.buffer = ByteBuffer.wrap(data);
    }

    byte[] bytes() {
        var values = new byte[buffer.getInt()];
        buffer.get(values);
        return values;
    }

    short[] shorts() {
        var values = new short[buffer.getInt()];
        buffer.asShortBuffer().get(values);
        skip(2 * values.length);
        return values;
    }

    char[] chars() {
        var values = new char[buffer.getInt()];
        buffer.asCharBuffer().get(values);
        skip(2 * values.length);
        return values;
    }

    int[] ints() {
        var values = new int[buffer.getInt()];
        buffer.asIntBuffer().get(values);
        skip(4 * values.length);
        return values;
    }

    long[] longs() {
        var values = new long[buffer.getInt()];
        buffer.asLongBuffer().get(values);
        skip(8 * values.length);
        return values;
    }

    List<String> strings() {
        int count = buffer.getInt();
        var values = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            values.add(new String(bytes(), StandardCharsets.UTF_8));
        }
        return values;
    }

    private void skip(int bytes) {
        buffer.position(buffer.position() + bytes);
    }
}
