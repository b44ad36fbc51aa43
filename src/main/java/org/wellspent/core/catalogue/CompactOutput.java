// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes arrays as they lie in memory, big-endian, each after its length.
final class CompactOutput {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);

    void bytes(byte[] values) {
        length(values.length);
        out.writeBytes(values);
    }

    void shorts(short[] values) {
        var buffer = ByteBuffer.allocate(2 * values.length);
        buffer.asShortBuffer().put(values);
        array(values.length, buffer);
    }

    void chars(char[] values) {
        var buffer = ByteBuffer.allocate(2 * values.length);
        buffer.asCharBuffer().put(values);
        array(values.length, buffer);
    }

    void ints(int[] values) {
        var buffer = ByteBuffer.allocate(4 * values.length);
        buffer.asIntBuffer().put(values);
        array(values.length, buffer);
    }

    void longs(long[] values) {
        var buffer = ByteBuffer.allocate(8 * values.length);
        buffer.asLongBuffer().put(values);
        array(values.length, buffer);
    }

    void strings(List<String> values) {
        length(values.size());
        for (var value : values) {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void array(int length, ByteBuffer buffer) {
        length(length);
        var bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        out.writeBytes(bytes);
    }

    private void length(int length) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(length >>> shift);
        }
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
