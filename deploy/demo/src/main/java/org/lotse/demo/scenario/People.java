package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the contact persons of a firm: more in larger ones, each name once per firm. */
final class People {

    private final long seed;

    People(long seed) {
        this.seed = seed;
    }

    List<Firm.Person> of(String firm, String name, String size, LocalDate joined) {
        Chance chance = Chance.of(seed, firm + ":people");
        int count = switch (size) {
            case "MICRO" -> chance.between(1, 2);
            case "SMALL" -> chance.between(1, 3);
            case "MEDIUM" -> chance.between(2, 5);
            default -> chance.between(3, 7);
        };
        Set<String> addresses = new HashSet<>();
        List<Firm.Person> people = new ArrayList<>();
        while (people.size() < count) {
            boolean known = firm.equals(Story.REPRESENTED) && people.isEmpty();
            String given = known ? "Mirko" : chance.oneOf(Words.GIVEN);
            String family = known ? "Schulze" : chance.oneOf(Words.FAMILIES);
            String email = Words.slug(given) + "." + Words.slug(family) + "@" + Words.slug(name) + ".example";
            if (addresses.add(email)) {
                people.add(new Firm.Person(
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
