// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// Where a figure of a data file stands and who says so.
///
/// @param text the file, the row, the source and the licence, as trails show them
/// @param tag  how sure it is
record Cited(String text, Trail.Tag tag) {

    static Cited row(String file, String row, String source, String licence, Trail.Tag tag) {
        return new Cited(file + ", row " + row + ": " + source + "; " + licence, tag);
    }

    /// The same place for a figure of another tag: a row may hold sourced and assumed figures.
    Cited tagged(Trail.Tag other) {
        return new Cited(text, other);
    }

    /// Assumed where the source says so itself, or is yet to be verified; else the tag given.
    static Trail.Tag assumedIfSaid(String source, Trail.Tag otherwise) {
        return source.contains("ASSUMPTION") || source.contains("UNVERIFIED") ? Trail.Tag.ASSUMED : otherwise;
    }
}
