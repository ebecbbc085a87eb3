package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Generates the contact persons of a firm: more for larger firms, each name once per firm. */
final class ContactPersonGenerator {

    private final long seed;

    ContactPersonGenerator(long seed) {
        this.seed = seed;
    }

    List<DemoMember.Person> of(String firm, String name, String size, LocalDate joined) {
        SeededRandom seededRandom = SeededRandom.of(seed, firm + ":people");
        int count = switch (size) {
            case "MICRO" -> seededRandom.between(1, 2);
            case "SMALL" -> seededRandom.between(1, 3);
            case "MEDIUM" -> seededRandom.between(2, 5);
            default -> seededRandom.between(3, 7);
        };
        Set<String> addresses = new HashSet<>();
        List<DemoMember.Person> people = new ArrayList<>();
        while (people.size() < count) {
            boolean known = firm.equals(DemoScenario.REPRESENTED) && people.isEmpty();
            String given = known ? "Mirko" : seededRandom.oneOf(NamePool.GIVEN);
            String family = known ? "Schulze" : seededRandom.oneOf(NamePool.FAMILIES);
            String email = NamePool.slug(given) + "." + NamePool.slug(family) + "@" + NamePool.slug(name) + ".example";
            if (addresses.add(email)) {
                people.add(new DemoMember.Person(
                        firm + "-P" + (people.size() + 1), given, family, email, role(people.size()), joined));
            }
        }
        return people;
    }

    private static String role(int position) {
        return switch (position) {
            case 0 -> "MAIN_CONTACT";
            case 1 -> "REPRESENTATIVE";
            default -> "EMPLOYEE";
        };
    }
}
