package org.lotse.networkzones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Zones;
import org.lotse.networkzones.store.NetworkZoneStore;
import org.lotse.tenancy.CurrentNetwork;
import org.lotse.testplatform.TestNetworkPublisher;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(
        classes = NetworkZonesTest.NetworkZonesTestApplication.class,
        properties = {
            "spring.application.name=networks-test",
            "spring.flyway.locations=classpath:db/networks",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=${lotse.identity.keys}"
        })
@ContextConfiguration(initializers = TestPlatform.class)
class NetworkZonesTest {

    private static final String NEW_YORK = "America/New_York";
    private static final String TOKYO = "Asia/Tokyo";

    private final UUID lausitz = UUID.randomUUID();
    private final UUID hudson = UUID.randomUUID();

    @Autowired
    private NetworkZones zones;

    @Autowired
    private NetworkZoneStore known;

    @Autowired
    private PlatformTransactionManager transactions;

    @EnableAutoConfiguration
    static class NetworkZonesTestApplication {}

    @Test
    void theHighestVersionCountsInWhateverOrderItWasSaid() {
        TestNetworkPublisher.publish(hudson, 2, NEW_YORK);
        TestNetworkPublisher.publish(hudson, 2, NEW_YORK);
        TestNetworkPublisher.publish(hudson, 1, TOKYO);
        everythingIsHeard();

        assertThat(zones.of(hudson)).isEqualTo(ZoneId.of(NEW_YORK));

        TestNetworkPublisher.publish(hudson, 3, TOKYO);
        everythingIsHeard();

        assertThat(zones.of(hudson)).isEqualTo(ZoneId.of(TOKYO));
    }

    @Test
    void aNetworkThatHasSaidNothingCountsAsUsual() {
        assertThat(zones.of(lausitz)).isEqualTo(Zones.USUAL);
    }

    @Test
    void whatCannotBeReadIsLeftOutAndHoldsNothingUp() {
        TestNetworkPublisher.publish(hudson, 1, NEW_YORK);
        TestNetworkPublisher.publishUnreadable(hudson);
        TestNetworkPublisher.publish(hudson, 2, "Mars/Olympus_Mons");
        everythingIsHeard();

        assertThat(zones.of(hudson)).isEqualTo(ZoneId.of(NEW_YORK));
    }

    @Test
    void aNetworkSeesNothingOfAnother() {
        TestNetworkPublisher.publish(hudson, 1, NEW_YORK);
        everythingIsHeard();

        assertThat(CurrentNetwork.during(lausitz, () -> known.zone(hudson))).isEmpty();
    }

    @Test
    void aTransactionCountsInOneZoneToItsEnd() {
        TestNetworkPublisher.publish(hudson, 1, NEW_YORK);
        everythingIsHeard();

        CurrentNetwork.during(
                hudson,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    assertThat(zones.of(hudson)).isEqualTo(ZoneId.of(NEW_YORK));
                    known.saveIfNewer(hudson, 2, ZoneId.of(TOKYO));
                    assertThat(zones.of(hudson)).isEqualTo(ZoneId.of(NEW_YORK));
                }));

        assertThat(zones.of(hudson)).isEqualTo(ZoneId.of(TOKYO));
    }

    /** Publishes a last record and waits until it arrives. */
    private void everythingIsHeard() {
        UUID last = UUID.randomUUID();
        TestNetworkPublisher.publish(last, 1, TOKYO);
        await().atMost(Duration.ofMinutes(3)).until(() -> zones.of(last).equals(ZoneId.of(TOKYO)));
    }
}
