// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// Files that are no CSV, told by how they begin, whatever their name.
enum Container {
    EMPTY,
    PDF,
    XLSX,
    ODS,
    ZIP,
    XLS,
    GZIP,
    IMAGE,
    CAMT,
    XML,
    OFX,
    QIF,
    MT940,
    HTML,
    JSON,
    RTF,
    BINARY;

    private static final int HEAD = 8192;

    /// What the file is, or null for what may be a CSV.
    static @Nullable Container of(byte[] bytes) {
        if (isBlank(bytes)) {
            return EMPTY;
        }
        Container packed = packed(bytes);
        return packed != null ? packed : written(bytes);
    }

    /// The sentence that says what it is and what to do.
    Remark remark() {
        return Remark.of("statement.refused." + name().toLowerCase(Locale.ROOT));
    }

    private static boolean isBlank(byte[] bytes) {
        int from = starts(bytes, "\u00EF\u00BB\u00BF")
                ? 3
                : starts(bytes, "\u00FF\u00FE") || starts(bytes, "\u00FE\u00FF") ? 2 : 0;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != 0 && bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Container packed(byte[] bytes) {
        if (starts(bytes, "%PDF") || latin(bytes, 1024).contains("%PDF-1.")) {
            return PDF;
        }
        if (starts(bytes, "PK\u0003\u0004") || starts(bytes, "PK\u0005\u0006")) {
            String head = latin(bytes, HEAD);
            return head.contains("[Content_Types].xml") || head.contains("xl/")
                    ? XLSX
                    : head.contains("opendocument.spreadsheet") ? ODS : ZIP;
        }
        if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return XLS;
        }
        if (starts(bytes, "\u001F\u008B")) {
            return GZIP;
        }
        boolean image = starts(bytes, "\u0089PNG") || starts(bytes, "\u00FF\u00D8\u00FF") || starts(bytes, "GIF8")
                || starts(bytes, "II*\0") || starts(bytes, "MM\0*")
                || (starts(bytes, "BM") && bytes.length > 30 && bytes[6] == 0)
                || (starts(bytes, "RIFF") && latin(bytes, 16).contains("WEBP"));
        return image ? IMAGE : null;
    }

    private static @Nullable Container written(byte[] bytes) {
        String head = head(bytes).stripLeading();
        String low = head.toLowerCase(Locale.ROOT);
        if (low.startsWith("ofxheader") || low.contains("<ofx>") || low.startsWith("<?ofx")) {
            return OFX;
        }
        if (low.startsWith("<!doctype html") || low.startsWith("<html") || low.startsWith("<table")
                || (low.startsWith("<") && (low.contains("<html") || low.contains("<body")))) {
            return HTML;
        }
        if (low.startsWith("<?xml") || low.startsWith("<document") || (low.startsWith("<") && low.contains("xmlns"))) {
            return low.contains("camt.05") || low.contains("bktocstmr") ? CAMT : XML;
        }
        if (low.startsWith("!type:") || low.startsWith("!account") || low.startsWith("!option:")) {
            return QIF;
        }
        if (head.startsWith("{1:F") || isSwift(head)) {
            return MT940;
        }
        if (low.startsWith("{\\rtf")) {
            return RTF;
        }
        if (low.startsWith("{\"") || low.startsWith("[{") || low.startsWith("{\n") || low.startsWith("{\r")) {
            return JSON;
        }
        return isNoise(bytes) ? BINARY : null;
    }

    private static boolean isSwift(String head) {
        return (head.startsWith(":20:") || head.contains("\n:20:"))
                && (head.contains("\n:60F:") || head.contains("\n:60M:")
                        || head.contains("\n:25:"));
    }

    /// Control bytes that no text has, in a file that is not UTF-16.
    private static boolean isNoise(byte[] bytes) {
        String text = head(bytes);
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7F) {
                controls++;
            }
        }
        return controls > 8 && controls > text.length() / 50;
    }

    private static String head(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        if (starts(bytes, "\u00FF\u00FE\0\0")) {
            return new String(bytes, 0, length & ~3, Charset.forName("UTF-32")).replace("\uFEFF", "");
        }
        if (starts(bytes, "\u00FF\u00FE") || zeros(bytes, length, 1)) {
            return new String(bytes, 0, length, StandardCharsets.UTF_16LE).replace("\uFEFF", "");
        }
        if (starts(bytes, "\u00FE\u00FF") || zeros(bytes, length, 0)) {
            return new String(bytes, 0, length, StandardCharsets.UTF_16BE).replace("\uFEFF", "");
        }
        String text = latin(bytes, HEAD);
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }

    private static boolean zeros(byte[] bytes, int length, int from) {
        int zeros = 0;
        for (int i = from; i < length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return length >= 8 && zeros > length * 3 / 10;
    }

    private static String latin(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] bytes, String start) {
        if (bytes.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((bytes[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
