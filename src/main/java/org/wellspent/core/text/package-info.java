// SPDX-License-Identifier: Apache-2.0
/// Message bundles and the reader's formats: how codes become sentences.
@NullMarked
package org.wellspent.core.text;

import org.jspecify.annotations.NullMarked;
