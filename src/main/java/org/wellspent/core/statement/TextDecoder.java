// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// From bytes to text: by a byte order mark, by the form of UTF-16 and UTF-8, else by the letters that come out.
final class TextDecoder {
    private static final int HEAD = 4096;

    private TextDecoder() {}

    static DecodedText decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return marked(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wideWithoutMark(bytes);
        if (wide != null) {
            return new DecodedText(new String(bytes, wide), wide.name(),
                    Remark.of("statement.reason.encoding.zeros", wide.name()));
        }
        return withoutMark(bytes);
    }

    private static DecodedText marked(byte[] bytes, int skip, Charset charset) {
        return new DecodedText(new String(bytes, skip, bytes.length - skip, charset), charset.name(),
                Remark.of("statement.reason.encoding.mark", charset.name()));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 of mostly Latin text has a zero at every other place of its beginning.
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) & ~1;
        if (length < 8) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (odd > pairs * 6 / 10 && even < pairs / 20) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs * 6 / 10 && odd < pairs / 20 ? StandardCharsets.UTF_16BE : null;
    }

    private static DecodedText withoutMark(byte[] bytes) {
        int[] forms = utf8Forms(bytes);
        int good = forms[0];
        int bad = forms[1];
        if (bad == 0) {
            Remark reason = good == 0
                    ? Remark.of("statement.reason.encoding.ascii")
                    : Remark.of("statement.reason.encoding.utf8", good);
            return new DecodedText(new String(bytes, StandardCharsets.UTF_8), "UTF-8", reason);
        }
        if (good > 2 * bad) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_8), "UTF-8",
                    Remark.of("statement.reason.encoding.damaged", good, bad));
        }
        Charset charset = new ByteLetters().likeliest(bytes);
        return new DecodedText(new String(bytes, charset), charset.name(),
                Remark.of("statement.reason.encoding.letters", charset.name()));
    }

    /// How many characters of several bytes are whole, and how many bytes belong to none.
    private static int[] utf8Forms(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i];
            if (b >= 0) {
                i++;
                continue;
            }
            int length = lengthOf(b & 0xFF);
            if (length > 0 && continues(bytes, i + 1, length - 1)) {
                good++;
                i += length;
            } else {
                bad++;
                i++;
            }
        }
        return new int[]{good, bad};
    }

    private static int lengthOf(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int from, int count) {
        if (from + count > bytes.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

}
