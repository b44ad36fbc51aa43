// SPDX-License-Identifier: Apache-2.0
/// The sample household: an invented family in Ghent, its habits as data, and the statements its banks would write.
@NullMarked
package org.wellspent.service.sample;

import org.jspecify.annotations.NullMarked;
