// SPDX-License-Identifier: Apache-2.0
/// How fast purchases are valued; run by the profile `benchmark`, never by the tests.
@NullMarked
package org.wellspent.core.valuation.benchmark;

import org.jspecify.annotations.NullMarked;
