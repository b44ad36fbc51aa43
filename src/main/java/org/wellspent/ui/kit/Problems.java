// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.lang.System.Logger.Level;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Problem;

/// What went wrong, as the one sentence a person reads; the trace goes to the log.
public final class Problems {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    /// The sentence of a failure of background work: its own where it has one, else that it was unexpected.
    public static String sentence(Exception failure, Messages messages) {
        if (failure instanceof Problem problem) {
            return messages.get(problem.remark());
        }
        LOG.log(Level.ERROR, "unexpected failure", failure);
        return messages.get("problem.unexpected");
    }
}
