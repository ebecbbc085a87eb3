package org.lotse.campaigns.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Validates a message before it is stored: it goes out under the network's name and cannot be recalled. */
public final class MessageRules {

    /** In characters; mail programs truncate longer subjects. */
    public static final int LONGEST_SUBJECT = 150;
    /** In characters; about ten printed pages. */
    public static final int LONGEST_BODY = 20_000;

    private static final Pattern LINE_BREAK = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private MessageRules() {}

    /** The first error, in the order of the form. */
    public static Optional<DraftError> findError(Message message) {
        return toSubject(message.subject()).or(() -> toBody(message.body()));
    }

    private static Optional<DraftError> toSubject(String subject) {
        if (subject.isBlank()) {
            return error("subject-empty", "subject", "The subject is empty. Write what the mail is about in one line.");
        }
        if (LINE_BREAK.matcher(subject).find()) {
            return error(
                    "subject-has-line-break",
                    "subject",
                    "The subject contains a line break or another control character. Write it as one line of plain text.");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            return error(
                    "subject-too-long",
                    "subject",
                    "The subject has %d characters; at most %d are possible. Shorten it."
                            .formatted(subject.length(), LONGEST_SUBJECT));
        }
        return unknownPlaceholders(subject, "subject");
    }

    private static Optional<DraftError> toBody(String body) {
        if (body.isBlank()) {
            return error("body-empty", "body", "The message is empty. Write what the recipients should know.");
        }
        if (CONTROL.matcher(body).find()) {
            return error(
                    "body-has-control-character",
                    "body",
                    "The message contains a control character. Paste it as plain text.");
        }
        if (body.length() > LONGEST_BODY) {
            return error(
                    "body-too-long",
                    "body",
                    "The message has %d characters; at most %d are possible. Shorten it or link to a page."
                            .formatted(body.length(), LONGEST_BODY));
        }
        return unknownPlaceholders(body, "body");
    }

    private static Optional<DraftError> unknownPlaceholders(String text, String field) {
        String unknown =
                Placeholder.unknownIn(text).map(word -> "{" + word + "}").collect(Collectors.joining(", "));
        return unknown.isEmpty()
                ? Optional.empty()
                : error(
                        "unknown-placeholder",
                        field,
                        "There is no placeholder %s. Possible are %s; other braces cannot be used."
                                .formatted(unknown, Placeholder.all()));
    }

    private static Optional<DraftError> error(String type, String field, String sentence) {
        return Optional.of(new DraftError(type, field, sentence));
    }
}
