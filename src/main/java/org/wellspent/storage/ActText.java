// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.valuation.Weights;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.Part;
import org.wellspent.core.word.RuleText;
import org.wellspent.core.word.Scope;

/// An act as the database keeps it.
///
/// @param kind which sort of act it is
/// @param body what it says, a line for each thing
record ActText(String kind, String body) {

    static ActText of(Act act) {
        var fields = new ActFields();
        write(act, fields);
        return new ActText(kind(act), fields.lines());
    }

    private static String kind(Act act) {
        return switch (act) {
            case Act.Decide _ -> "decide";
            case Act.RemoveRule _ -> "remove-rule";
            case Act.CorrectPurchases _ -> "correct-purchases";
            case Act.CorrectMerchant _ -> "correct-merchant";
            case Act.Split _ -> "split";
            case Act.Note _ -> "note";
            case Act.Tag _ -> "tag";
            case Act.SetWeights _ -> "set-weights";
            case Act.MergeMerchants _ -> "merge-merchants";
            case Act.RenameMerchant _ -> "rename-merchant";
            case Act.EnterCash _ -> "enter-cash";
            case Act.RemoveCash _ -> "remove-cash";
            case Act.ChangeAccount _ -> "change-account";
            case Act.RemoveAccount _ -> "remove-account";
        };
    }

    private static void write(Act act, ActFields fields) {
        switch (act) {
            case Act.Decide decide -> write(decide, fields);
            case Act.RemoveRule(long id) -> fields.put("rule", id);
            case Act.CorrectPurchases(var ids, var told, boolean afresh) ->
                ToldFields.write(told, fields.putAll("transaction", ids).put("afresh", afresh));
            case Act.CorrectMerchant(var id, var told, boolean afresh) ->
                ToldFields.write(told, fields.put("about", id).put("afresh", afresh));
            case Act.Split(long id, var parts) -> {
                fields.put("transaction", id).put("parts", parts.size());
                IntStream.range(0, parts.size()).forEach(i -> write(parts.get(i), fields.part("part" + (i + 1))));
            }
            case Act.Note(long id, var text) -> fields.put("transaction", id).put("text", text);
            case Act.Tag(var ids, var added, var removed) ->
                fields.putAll("transaction", ids).putAll("added", added).putAll("removed", removed);
            case Act.SetWeights(Weights(double eco, double economic, double social)) ->
                fields.put("eco", eco).put("economic", economic).put("social", social);
            case Act.MergeMerchants(var id, var into) -> fields.put("from", id).put("into", into);
            case Act.RenameMerchant(var id, var name) -> fields.put("about", id).put("name", name);
            case Act.EnterCash(var date, var amount, var text, var told) ->
                ToldFields.write(told, fields.put("date", date).put("amount", amount).put("text", text));
            case Act.RemoveCash(long id) -> fields.put("transaction", id);
            case Act.ChangeAccount(long id, var name, var owner) ->
                fields.put("account", id).put("name", name).put("owner", owner);
            case Act.RemoveAccount(long id) -> fields.put("account", id);
        }
    }

    /// The act.
    ///
    /// @throws IllegalArgumentException if the text is damaged
    Act act() {
        var fields = ActFields.ofLines(body);
        return switch (kind) {
            case "decide" -> decide(fields);
            case "remove-rule" -> new Act.RemoveRule(fields.number("rule"));
            case "correct-purchases" -> new Act.CorrectPurchases(numbers(fields.all("transaction")),
                    ToldFields.read(fields), Boolean.parseBoolean(fields.get("afresh")));
            case "correct-merchant" -> new Act.CorrectMerchant(fields.get("about"), ToldFields.read(fields),
                    Boolean.parseBoolean(fields.get("afresh")));
            case "split" -> new Act.Split(fields.number("transaction"), parts(fields));
            case "note" -> new Act.Note(fields.number("transaction"), fields.get("text"));
            case "tag" -> new Act.Tag(numbers(fields.all("transaction")), new TreeSet<>(fields.all("added")),
                    new TreeSet<>(fields.all("removed")));
            case "set-weights" -> new Act.SetWeights(new Weights(Double.parseDouble(fields.get("eco")),
                    Double.parseDouble(fields.get("economic")), Double.parseDouble(fields.get("social"))));
            case "merge-merchants" -> new Act.MergeMerchants(fields.get("from"), fields.get("into"));
            case "rename-merchant" -> new Act.RenameMerchant(fields.get("about"), fields.get("name"));
            case "enter-cash" -> new Act.EnterCash(LocalDate.parse(fields.get("date")),
                    ToldFields.money(fields.get("amount")), fields.get("text"), ToldFields.read(fields));
            case "remove-cash" -> new Act.RemoveCash(fields.number("transaction"));
            case "change-account" ->
                new Act.ChangeAccount(fields.number("account"), fields.find("name"), fields.find("owner"));
            case "remove-account" -> new Act.RemoveAccount(fields.number("account"));
            default -> throw new IllegalArgumentException("no act is called " + kind);
        };
    }

    private static void write(Act.Decide decide, ActFields fields) {
        fields.put("text", decide.text().shown()).put("words", decide.text().words())
                .put("whole", decide.text().isWhole())
                .put("only", decide.scope().only()).put("above", decide.scope().above())
                .put("account", decide.scope().accountId()).put("replaces", decide.replaces());
        ToldFields.write(decide.told(), fields);
    }

    private static Act decide(ActFields fields) {
        var scope = new Scope(numberOrNull(fields.find("only")), ToldFields.moneyOrNull(fields.find("above")),
                numberOrNull(fields.find("account")));
        return new Act.Decide(
                new RuleText(fields.get("text"), fields.get("words"), Boolean.parseBoolean(fields.get("whole"))), scope,
                ToldFields.read(fields), numberOrNull(fields.find("replaces")));
    }

    private static void write(Part part, ActFields fields) {
        ToldFields.write(part.told(), fields.put("amount", part.amount()));
    }

    private static List<Part> parts(ActFields fields) {
        return IntStream.rangeClosed(1, Math.toIntExact(fields.number("parts")))
                .mapToObj(number -> fields.part("part" + number))
                .map(part -> new Part(ToldFields.money(part.get("amount")), ToldFields.read(part))).toList();
    }

    private static SortedSet<Long> numbers(Collection<String> texts) {
        return texts.stream().map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable Long numberOrNull(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }
}
