// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils good files: bytes and rows cut, doubled, swapped, replaced, in another character set.
final class Mutations {
    private static final String NASTY = "\"';,\t|\n\r\0()-+.0123456789€£$#=ÄßЖ年\u00A0\u202E";

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(byte[] good) {
        byte[] bytes = good;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length < 2) {
            return bytes;
        }
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> flipped(bytes);
            case 2 -> spliced(bytes,
                    String.valueOf(NASTY.charAt(random.nextInt(NASTY.length()))).getBytes(StandardCharsets.UTF_8));
            case 3 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length / 2 + 1), bytes.length);
            case 4 -> rows(bytes, this::repeat);
            case 5 -> rows(bytes, this::swap);
            case 6 -> rows(bytes, this::drop);
            case 7 -> reencoded(bytes);
            default -> cells(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        return copy;
    }

    private byte[] spliced(byte[] bytes, byte[] piece) {
        int at = random.nextInt(bytes.length);
        var copy = new byte[bytes.length + piece.length];
        System.arraycopy(bytes, 0, copy, 0, at);
        System.arraycopy(piece, 0, copy, at, piece.length);
        System.arraycopy(bytes, at, copy, at + piece.length, bytes.length - at);
        return copy;
    }

    private interface RowChange {
        void apply(List<String> rows);
    }

    private static byte[] rows(byte[] bytes, RowChange change) {
        var rows = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        change.apply(rows);
        return String.join("\n", rows).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void repeat(List<String> rows) {
        int row = random.nextInt(rows.size());
        rows.add(random.nextInt(rows.size() + 1), rows.get(row));
    }

    private void swap(List<String> rows) {
        int one = random.nextInt(rows.size());
        int two = random.nextInt(rows.size());
        String kept = rows.get(one);
        rows.set(one, rows.get(two));
        rows.set(two, kept);
    }

    private void drop(List<String> rows) {
        rows.remove(random.nextInt(rows.size()));
    }

    private byte[] reencoded(byte[] bytes) {
        var charsets = List.of("UTF-16LE", "UTF-16BE", "windows-1252", "IBM850", "UTF-8", "GB18030");
        return new String(bytes, StandardCharsets.UTF_8)
                .getBytes(Charset.forName(charsets.get(random.nextInt(charsets.size()))));
    }

    /// Two cells of one row change places.
    private byte[] cells(byte[] bytes) {
        return rows(bytes, rows -> {
            int at = random.nextInt(rows.size());
            String delimiter = rows.get(at).indexOf(';') >= 0 ? ";" : ",";
            String[] cells = rows.get(at).split(delimiter, -1);
            int one = random.nextInt(cells.length);
            int two = random.nextInt(cells.length);
            String kept = cells[one];
            cells[one] = cells[two];
            cells[two] = kept;
            rows.set(at, String.join(delimiter, cells));
        });
    }
}
