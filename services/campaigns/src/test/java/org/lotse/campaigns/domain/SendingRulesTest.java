package org.lotse.campaigns.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lotse.campaigns.domain.MailClass.MARKETING;
import static org.lotse.campaigns.domain.MailClass.SERVICE;
import static org.lotse.campaigns.domain.MailClass.STATUTORY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendingRulesTest {

    private static final UUID KRAUSE_KG = new UUID(0, 1);
    private static final UUID UTE = new UUID(0, 2);
    private static final Audience DORMANT = new Audience(BehaviourState.DORMANT, null);
    private static final MailHistory EMPTY = new MailHistory(Set.of(), Map.of(), Map.of());

    private final SendingRules rules = new SendingRules(new Caps(7, 1, 2));

    @Test
    void aMemberInTheAudienceWithAnAddressGetsIt() {
        assertThat(decide(MARKETING, "ute@krause.example", EMPTY)).isEqualTo("SEND");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "ute", "ute@", "ute@krause.example\r\nBcc: x@y", "a@b, c@d", "Ute <ute@krause.example>"})
    void whatIsNoAddressIsNotTried(@Nullable String email) {
        assertThat(decide(MARKETING, email, EMPTY)).isEqualTo("NO_ADDRESS");
    }

    @Test
    void aMemberWithoutAContactIsNamed() {
        assertThat(told(rules.decide(STATUTORY, DORMANT, dormant(), null, EMPTY)))
                .isEqualTo("NO_CONTACT");
    }

    @Test
    void whoHasLeftTheStateThatIsMeantIsLeftInPeace() {
        var back = new MemberState(
                KRAUSE_KG, BehaviourState.RESURRECTED, ContractState.CURRENT, LocalDate.EPOCH, Instant.EPOCH);

        assertThat(told(rules.decide(STATUTORY, DORMANT, back, ute("ute@krause.example"), EMPTY)))
                .isEqualTo("LEFT_AUDIENCE");
        assertThat(told(rules.decide(STATUTORY, DORMANT, null, ute("ute@krause.example"), EMPTY)))
                .isEqualTo("LEFT_AUDIENCE");
    }

    @Test
    void anUnsubscribedPersonGetsStatutoryMailOnly() {
        var unsubscribed = new MailHistory(Set.of(UTE), Map.of(), Map.of());

        assertThat(decide(MARKETING, "ute@krause.example", unsubscribed)).isEqualTo("UNSUBSCRIBED");
        assertThat(decide(SERVICE, "ute@krause.example", unsubscribed)).isEqualTo("UNSUBSCRIBED");
        assertThat(decide(STATUTORY, "ute@krause.example", unsubscribed)).isEqualTo("SEND");
    }

    @Test
    void theSecondMarketingMailToAPersonWithinTheWindowIsOneTooMany() {
        var once = new MailHistory(Set.of(), Map.of(UTE, 1), Map.of(KRAUSE_KG, 1));

        assertThat(decide(MARKETING, "ute@krause.example", once)).isEqualTo("CAP_REACHED person:1 of 1 in 7 days");
        assertThat(decide(SERVICE, "ute@krause.example", once)).isEqualTo("SEND");
    }

    @Test
    void theThirdMarketingMailToAMemberWithinTheWindowIsOneTooMany() {
        assertThat(decide(MARKETING, "ute@krause.example", new MailHistory(Set.of(), Map.of(), Map.of(KRAUSE_KG, 1))))
                .isEqualTo("SEND");
        assertThat(decide(MARKETING, "ute@krause.example", new MailHistory(Set.of(), Map.of(), Map.of(KRAUSE_KG, 2))))
                .isEqualTo("CAP_REACHED member:2 of 2 in 7 days");
    }

    @Test
    void capsCountFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Caps(7, 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Caps(0, 1, 2));
    }

    private String decide(MailClass mailClass, @Nullable String email, MailHistory mailHistory) {
        return told(rules.decide(mailClass, DORMANT, dormant(), ute(email), mailHistory));
    }

    private static String told(SendingDecision decision) {
        return switch (decision) {
            case SendingDecision.Send send -> "SEND";
            case SendingDecision.Skip(var reason, var contact, var detail) -> (reason + " " + detail).strip();
        };
    }

    private static MemberState dormant() {
        return new MemberState(
                KRAUSE_KG, BehaviourState.DORMANT, ContractState.CURRENT, LocalDate.EPOCH, Instant.EPOCH);
    }

    private static Contact ute(@Nullable String email) {
        return new Contact(KRAUSE_KG, UTE, "Ute", "Krause", email, "Krause KG");
    }
}
