package org.lotse.dashboard.live;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.lotse.dashboard.TestViewers.NETWORK;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lotse.dashboard.overview.store.MemberCounts;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.json.JsonMapper;

class SseConnectionsTest {

    @Test
    void aPageWhoseFiguresCannotBeReadIsLetGo() {
        MemberCounts counts = mock();
        when(counts.matrix()).thenThrow(new DataAccessResourceFailureException("The database is away"));
        var pages = new SseConnections(counts, new JsonMapper());

        assertThatThrownBy(() -> pages.open(NETWORK)).isInstanceOf(DataAccessResourceFailureException.class);

        // who still had a page would ask for its figures
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().untilAsserted(() -> {
            clearInvocations(counts);
            pages.requestRefresh();
            verifyNoInteractions(counts);
        });
    }
}
