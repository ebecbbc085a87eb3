package org.lotse.dashboard.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.dashboard.directory.store.MemberSortOrder;

class MemberListRequestTest {

    @Test
    void sortingKeepsEveryFilterAndStartsAtTheFirstPage() {
        var query = query("Müller & Söhne", List.of("CURRENT", "NEW"), "-score", 3);

        assertThat(query.sorted("name"))
                .isEqualTo("/members?contract=CURRENT&contract=NEW&q=M%C3%BCller%20%26%20S%C3%B6hne&sort=name");
    }

    @Test
    void aSecondTimeTheOrderIsTurned() {
        assertThat(query(null, List.of(), "score", null).sorted("score")).isEqualTo("/members?sort=-score");
        assertThat(query(null, List.of(), "-score", null).direction("score")).isEqualTo("descending");
    }

    @Test
    void whatMeansNothingIsLeftOut() {
        var query = query(null, List.of("CURRENT", "drop table"), "nonsense", -5);

        assertThat(query.filter().contract()).containsExactly("CURRENT");
        assertThat(query.order()).isEqualTo(MemberSortOrder.NAME);
        assertThat(query.offset()).isZero();
    }

    @Test
    void onlyOneStateOfEachAxisCanBeWrittenTo() {
        assertThat(query(null, List.of("CURRENT"), null, null).isAudience()).isTrue();
        assertThat(query(null, List.of("CURRENT", "NEW"), null, null).isAudience())
                .isFalse();
        assertThat(query("GmbH", List.of("CURRENT"), null, null).isAudience()).isFalse();
    }

    private static MemberListRequest query(
            @Nullable String q, List<String> contract, @Nullable String sort, @Nullable Integer page) {
        return new MemberListRequest(q, contract, null, null, null, null, null, sort, page);
    }
}
