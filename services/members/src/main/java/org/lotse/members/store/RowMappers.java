package org.lotse.members.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.ClassificationKind;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.OrganisationType;
import org.lotse.members.domain.Person;
import org.lotse.members.domain.PersonRole;
import org.lotse.members.domain.Term;

/** Maps rows to records. */
final class RowMappers {

    private RowMappers() {}

    static Member member(ResultSet row, int n) throws SQLException {
        return new Member(
                id(row, "id"),
                row.getString("name"),
                OrganisationType.valueOf(row.getString("type")),
                row.getString("external_id"),
                row.getString("website"),
                row.getInt("version"),
                row.getBoolean("retracted"));
    }

    static Term term(ResultSet row, int n) throws SQLException {
        return new Term(
                id(row, "id"),
                id(row, "member_id"),
                row.getString("category"),
                day(row, "starts_on"),
                optionalDay(row, "ends_on"),
                optionalDay(row, "notice_given_on"),
                row.getObject("renews_term_id", UUID.class),
                row.getInt("version"),
                row.getBoolean("retracted"));
    }

    static Classification classification(ResultSet row, int n) throws SQLException {
        return new Classification(
                id(row, "id"),
                id(row, "member_id"),
                ClassificationKind.valueOf(row.getString("kind")),
                row.getString("scheme"),
                row.getString("code"),
                day(row, "valid_from"),
                row.getBoolean("self_declared"),
                row.getInt("version"),
                row.getBoolean("retracted"));
    }

    static Person person(ResultSet row, int n) throws SQLException {
        return new Person(
                id(row, "id"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getInt("version"),
                row.getBoolean("erased"));
    }

    static Assignment assignment(ResultSet row, int n) throws SQLException {
        return new Assignment(
                id(row, "id"),
                id(row, "member_id"),
                id(row, "person_id"),
                PersonRole.valueOf(row.getString("role")),
                day(row, "valid_from"),
                optionalDay(row, "valid_until"),
                row.getInt("version"),
                row.getBoolean("retracted"));
    }

    static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate optionalDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
