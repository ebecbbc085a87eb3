package org.lotse.dashboard.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Translates codes into sentences for templates: {@code ${@sentences.reason(...)}}. */
@Component("sentences")
public class CodeMessages {

    private static final Pattern MAIL_SERVER_REPLY = Pattern.compile("smtp:(\\d+)");
    private static final Pattern CAP = Pattern.compile("(person|member):(\\d+) of (\\d+) in (\\d+) days");

    private final MessageSourceAccessor messages;

    CodeMessages(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /**
     * Why a member is in its behaviour state: "Seit 190 Tagen kein zählendes Signal. Sonst etwa alle 40 Tage eines."
     *
     * @param reason activation's code with its number: {@code no-signal-for-days:190}; the number belongs to the day of computation
     * @param last day of the last qualifying signal
     * @param today the day of the figures
     * @param usualDays mean days between qualifying days of a usual year
     */
    public String reason(
            @Nullable String reason, @Nullable LocalDate last, LocalDate today, @Nullable Integer usualDays) {
        if (reason == null) {
            return messages.getMessage("reason.none");
        }
        var code = reason.replaceFirst(":.*", "");
        var days = code.endsWith("signal-for-days") || code.equals("signal-days-ago")
                ? daysSince(last, today, reason)
                : number(reason);
        var sentence = messages.getMessage("reason." + code, new Object[] {days}, messages.getMessage("reason.none"));
        return usualDays == null || days <= usualDays || !code.equals("no-signal-for-days")
                ? sentence
                : messages.getMessage("reason.but-usually", new Object[] {sentence, usualDays});
    }

    /** The text of a code, or the code itself if it has none: categories are the network's own words. */
    public String word(String family, @Nullable String code) {
        if (code == null || code.equals("UNKNOWN")) {
            return messages.getMessage(family + ".unknown", messages.getMessage("unknown"));
        }
        return switch (family) {
            case "region" -> region(code);
            case "sector" -> sector(code);
            default -> messages.getMessage(family + "." + code, code);
        };
    }

    /** A month such as {@code 2026-11} in the viewer's language. */
    public String month(String month) {
        return DateTimeFormatter.ofPattern(messages.getMessage("format.month"), LocaleContextHolder.getLocale())
                .format(YearMonth.parse(month));
    }

    /** The evidence of campaigns' decision: {@code smtp:550}, {@code person:1 of 1 in 7 days}; otherwise unchanged. */
    public String evidence(String detail) {
        var reply = MAIL_SERVER_REPLY.matcher(detail);
        if (reply.matches()) {
            return messages.getMessage("campaigns.detail.smtp", new Object[] {reply.group(1)});
        }
        var cap = CAP.matcher(detail);
        return cap.matches()
                ? messages.getMessage("campaigns.detail." + cap.group(1), new Object[] {
                    Long.valueOf(cap.group(2)), Long.valueOf(cap.group(3)), Long.valueOf(cap.group(4))
                })
                : detail;
    }

    /** NUTS codes are shown with their federal state: "DE402, Brandenburg". */
    private String region(String code) {
        var land = messages.getMessage("region." + code.substring(0, Math.min(3, code.length())), "");
        return land.isEmpty() ? code : code.length() <= 3 ? land : code + ", " + land;
    }

    /** "25.62, Verarbeitendes Gewerbe"; the scheme ("WZ-2008:") is not shown. */
    private String sector(String code) {
        var plain = code.substring(code.indexOf(':') + 1);
        return IndustryGroup.of(plain)
                .map(industryGroup -> plain + ", " + messages.getMessage(industryGroup.key()))
                .orElse(plain);
    }

    private static long daysSince(@Nullable LocalDate last, LocalDate today, String reason) {
        return last == null ? number(reason) : Math.max(0, ChronoUnit.DAYS.between(last, today));
    }

    private static long number(String reason) {
        var digits = reason.replaceFirst("^[^:]*:?", "");
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
    }
}
