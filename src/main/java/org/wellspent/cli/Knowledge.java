// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.matching.Matcher;
import org.wellspent.core.valuation.ValueModel;

/// What the application knows before it knows the household; loaded when first asked for.
public interface Knowledge {

    /// Merchants, categories and words.
    Catalogue catalogue();

    /// Recognises merchants by the catalogue.
    Matcher matcher();

    /// The value model as shipped.
    ValueModel model();
}
