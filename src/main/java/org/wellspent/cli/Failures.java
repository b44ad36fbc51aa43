// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import static java.util.stream.Collectors.joining;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Remark;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever stops a command into one sentence and an exit code; never a stack trace.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Terminal terminal;
    private final FailureLog log;

    Failures(Terminal terminal, FailureLog log) {
        this.terminal = terminal;
        this.log = log;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ParameterException usage) {
            return handleParseException(usage, new String[0]);
        }
        return failed(failure, isJson(command));
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        terminal.say(sentence(wrong));
        terminal.say("cli.usage.help", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE.number();
    }

    /// Says why a command failed.
    int failed(Throwable failure, boolean asJson) {
        Remark remark = switch (failure) {
            case Problem problem -> problem.remark();
            case UncheckedIOException _ -> Remark.of("cli.output.failed");
            case OutOfMemoryError _ -> Remark.of("cli.memory");
            default -> log.unexpected(failure);
        };
        terminal.say(remark);
        if (asJson && !(failure instanceof UncheckedIOException)) {
            terminal.json(new JsonObject().with("error",
                    new JsonObject().with("code", remark.code()).with("message", terminal.messages().get(remark))));
        }
        return ExitCode.FAILED.number();
    }

    private static boolean isJson(CommandLine command) {
        var json = command.getCommandSpec().findOption("--json");
        return json != null && Boolean.TRUE.equals(json.getValue());
    }

    private static Remark sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case MissingParameterException missing ->
                Remark.of("cli.usage.missing",
                        missing.getMissing().stream().map(Failures::named).collect(joining(", ")));
            default -> wrong.getArgSpec() != null && wrong.getValue() != null
                    ? misread(wrong.getArgSpec(), wrong.getValue())
                    : Remark.of("cli.usage.wrong", String.valueOf(wrong.getMessage()));
        };
    }

    /// A value that is not of the sort its option needs.
    private static Remark misread(ArgSpec argument, String value) {
        Class<?> type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        String needed = type == LocalDate.class
                ? "day"
                : type == Currency.class ? "currency" : type == BigDecimal.class ? "amount" : "number";
        if (type.isEnum()) {
            return Remark.of("cli.usage.choice", named(argument), value, Arrays.stream(type.getEnumConstants())
                    .map(word -> word.toString().toLowerCase(Locale.ROOT)).collect(joining(", ")));
        }
        return Remark.of("cli.usage." + needed, named(argument), value);
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static Remark unknown(UnmatchedArgumentException unknown) {
        String word = unknown.getUnmatched().isEmpty() ? "" : unknown.getUnmatched().getFirst();
        List<String> near = unknown.getSuggestions();
        return near.isEmpty()
                ? Remark.of("cli.usage.unknown", word)
                : Remark.of("cli.usage.unknown.near", word, String.join(", ", near));
    }
}
