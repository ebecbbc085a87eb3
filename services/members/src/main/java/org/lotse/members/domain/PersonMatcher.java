package org.lotse.members.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.NameMatch.Candidate;
import org.lotse.members.domain.NameMatch.Kind;

/** Matches the spellings in a list to the persons of one member. */
public final class PersonMatcher {

    private final List<Person> persons;
    private final NameIndex names;

    public PersonMatcher(Collection<Person> persons) {
        this.persons = List.copyOf(persons);
        names = new NameIndex(persons.stream()
                .map(person ->
                        new NameIndex.IndexedName(person.id(), person.name(), NormalName.ofPerson(person.name())))
                .toList());
    }

    /**
     * Matches by name. A person with the same address but another name is only a candidate, since addresses are shared and names change.
     */
    public NameMatch match(String name, @Nullable String email) {
        String tidy = NormalName.tidy(name);
        NameMatch byName = names.match(tidy, NormalName.ofPerson(name), id -> true);
        if (byName.kind() == Kind.EXACT || email == null) {
            return byName;
        }
        List<Candidate> sameAddress = persons.stream()
                .filter(person -> sameAddress(person.email(), email))
                .map(person -> new Candidate(person.id(), person.name(), nameScore(tidy, person)))
                .toList();
        return byName.kind() == Kind.NONE && !sameAddress.isEmpty() ? new NameMatch(Kind.SIMILAR, sameAddress) : byName;
    }

    /** Compares addresses without regard to case. */
    public static boolean sameAddress(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static double nameScore(String name, Person person) {
        return JaroWinkler.of(
                NormalName.ofPerson(name).core(),
                NormalName.ofPerson(person.name()).core());
    }
}
