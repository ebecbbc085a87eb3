package org.lotse.dashboard.directory.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a member list. An empty filter matches all members.
 *
 * @param q part of the name
 * @param contract names of contract states; any of them matches
 * @param behaviour names of behaviour states; any of them matches
 * @param region prefix of a NUTS code
 */
public record MemberFilter(
        @Nullable String q,
        List<String> contract,
        List<String> behaviour,
        @Nullable String region,
        @Nullable String size,
        @Nullable String sector,
        @Nullable String category) {

    public static MemberFilter states(List<String> contract, List<String> behaviour) {
        return new MemberFilter(null, contract, behaviour, null, null, null, null);
    }

    public boolean isEmpty() {
        return conditions().parameters().isEmpty();
    }

    SqlConditions conditions() {
        var sql = new StringBuilder("not m.retracted");
        var parameters = new ArrayList<Object>();
        if (given(q)) {
            sql.append(" and lower(m.name) like ?");
            parameters.add(
                    "%" + String.valueOf(q).strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        anyOf("f.contract", contract, sql, parameters);
        anyOf("f.behaviour", behaviour, sql, parameters);
        if (given(region)) {
            sql.append(" and starts_with(f.region, ?)");
            parameters.add(String.valueOf(region));
        }
        equal("f.size_class", size, sql, parameters);
        equal("f.sector", sector, sql, parameters);
        equal("f.category", category, sql, parameters);
        return new SqlConditions(sql.toString(), List.copyOf(parameters));
    }

    private static void anyOf(String column, List<String> values, StringBuilder sql, List<Object> parameters) {
        if (!values.isEmpty()) {
            sql.append(" and ").append(column).append(" = any(?)");
            parameters.add(values.toArray(String[]::new));
        }
    }

    private static void equal(String column, @Nullable String value, StringBuilder sql, List<Object> parameters) {
        if (given(value)) {
            sql.append(" and ").append(column).append(" = ?");
            parameters.add(String.valueOf(value));
        }
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    record SqlConditions(String sql, List<Object> parameters) {}
}
