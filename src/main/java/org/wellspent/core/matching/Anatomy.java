// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.EnumSet;
import java.util.Set;

/// A text with what each of its words is: the bank's, a label's, a number, a payment service, or a part of the text proper,
/// where a name may be.
final class Anatomy {
    /// Part of the text proper.
    static final byte CORE = 0;
    /// Words of the bank.
    static final byte BANK = 1;
    /// Numbers, dates, references.
    static final byte CODE = 2;
    /// Words that mean nothing beside a name, but may belong to one.
    static final byte NOISE = 3;
    /// A payment service.
    static final byte PROCESSOR = 4;
    /// A message to the other side.
    static final byte NOTE = 5;
    final Tokens tokens;
    final byte[] role;
    final EnumSet<Flow> leads;
    final EnumSet<Flow> words;
    /// The payment service, or -1.
    final int processor;
    final int processorAt;
    /// The words that a label calls the other side's name, or -1.
    final int nameFrom;
    final int nameTo;
    /// The longest flow word: where, and how many words it is.
    final int wordAt;
    final int wordLength;

    Anatomy(Tokens tokens, byte[] role, EnumSet<Flow> leads, EnumSet<Flow> words, int processor, int processorAt,
            int nameFrom, int nameTo, int wordAt, int wordLength) {
        this.tokens = tokens;
        this.role = role;
        this.leads = leads;
        this.words = words;
        this.processor = processor;
        this.processorAt = processorAt;
        this.nameFrom = nameFrom;
        this.nameTo = nameTo;
        this.wordAt = wordAt;
        this.wordLength = wordLength;
    }

    /// Whether any of the flows is told.
    boolean tells(Set<Flow> any) {
        for (var flow : any) {
            if (leads.contains(flow) || words.contains(flow)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name may reach over a word.
    boolean isOpen(int token) {
        return role[token] == CORE || role[token] == NOISE || role[token] == CODE;
    }

}
