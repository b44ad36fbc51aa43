// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// One shipped data file, as *Data sources* shows it.
///
/// @param file       its path within the catalogue folder
/// @param what       what it holds
/// @param source     who made the data, and the version
/// @param year       the year of the data
/// @param licence    the licence under which it is passed on
/// @param credit     the line that the licence asks to show, or empty
/// @param rows       how many rows it has
/// @param unverified how many rows are marked UNVERIFIED
public record DataSource(String file, String what, String source, String year, String licence, String credit, int rows,
        int unverified) {}
