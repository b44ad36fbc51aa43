// SPDX-License-Identifier: Apache-2.0
/// Use cases, shared by the command line and the window.
@NullMarked
package org.wellspent.service;

import org.jspecify.annotations.NullMarked;
