package org.lotse.dashboard.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.directory.store.MemberFilter;
import org.lotse.dashboard.directory.store.MemberSortOrder;
import org.lotse.dashboard.layout.StateNames;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The query parameters of the member list. The address of every combination can be shared.
 *
 * @param page from 1
 */
record MemberListRequest(
        @Nullable String q,
        @Nullable List<String> contract,
        @Nullable List<String> behaviour,
        @Nullable String region,
        @Nullable String size,
        @Nullable String sector,
        @Nullable String category,
        @Nullable String sort,
        @Nullable Integer page) {

    static final int ROWS = 50;

    public MemberFilter filter() {
        return new MemberFilter(
                q,
                known(contract, StateNames.CONTRACT),
                known(behaviour, StateNames.BEHAVIOUR),
                region,
                size,
                sector,
                category);
    }

    public MemberSortOrder order() {
        return MemberSortOrder.of(sort);
    }

    int pageNumber() {
        return page == null ? 1 : Math.clamp(page, 1, 100_000);
    }

    long offset() {
        return (pageNumber() - 1L) * ROWS;
    }

    /** The address of this list sorted by another column; for the current column, in reverse order. */
    public String sorted(String column) {
        var down = order().word().equals(column) ? "-" + column : column;
        return address()
                .replaceQueryParam("sort", down)
                .replaceQueryParam("page")
                .build(true)
                .toUriString();
    }

    /** {@code ascending}, {@code descending} or null, for {@code aria-sort}. */
    public @Nullable String direction(String column) {
        var word = order().word();
        if (word.equals(column)) {
            return "ascending";
        }
        return word.equals("-" + column) ? "descending" : null;
    }

    public String turned(int number) {
        return address().replaceQueryParam("page", number).build(true).toUriString();
    }

    /** True if a campaign can address exactly this list: at most one state of each axis and no other filter. */
    public boolean isAudience() {
        var filter = filter();
        return filter.equals(MemberFilter.states(filter.contract(), filter.behaviour()))
                && !filter.isEmpty()
                && filter.contract().size() <= 1
                && filter.behaviour().size() <= 1;
    }

    /** The address of a new campaign for exactly these members. */
    public String campaign() {
        var to = UriComponentsBuilder.fromPath("/campaigns/new");
        filter().contract().forEach(state -> to.queryParam("contract", state));
        filter().behaviour().forEach(state -> to.queryParam("behaviour", state));
        return to.build(true).toUriString();
    }

    private UriComponentsBuilder address() {
        var here = UriComponentsBuilder.fromPath("/members");
        filter().contract().forEach(state -> here.queryParam("contract", state));
        filter().behaviour().forEach(state -> here.queryParam("behaviour", state));
        add(here, "q", q);
        add(here, "region", region);
        add(here, "size", size);
        add(here, "sector", sector);
        add(here, "category", category);
        add(here, "sort", sort);
        return here;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static List<String> known(@Nullable List<String> words, List<String> states) {
        return words == null
                ? List.of()
                : words.stream().filter(states::contains).distinct().toList();
    }
}
