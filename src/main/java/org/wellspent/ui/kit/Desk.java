// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

/// What a ViewModel that acts needs of the window around it.
///
/// @param background runs long work
/// @param acts       says what was done and can undo it
/// @param dialogs    asks the person
/// @param navigation opens other screens
public record Desk(Background background, Acts acts, Dialogs dialogs, Navigation navigation) {}
