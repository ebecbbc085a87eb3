package org.lotse.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** The central promise: a report depends on the set of facts, not on the way they came, and every figure is its evidence. */
class AnyOrderTest {

    private static final int PEOPLE = 60;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @RepeatedTest(20)
    void aShuffledHistoryGivesTheSameDigest() {
        Programme programme = anything();

        assertThat(digest(programme, shuffled(programme.material())))
                .as("seed %d", seed)
                .isEqualTo(digest(programme, programme.material()));
    }

    @RepeatedTest(20)
    void everyFigureIsTheSumOfItsEvidence() {
        assertThat(anything().figures()).as("seed %d", seed).allSatisfy(f -> {
            assertThat(f.value())
                    .isEqualTo(f.evidence().stream().mapToLong(Evidence::amount).sum());
            assertThat(f.base())
                    .isEqualTo(
                            f.indicator().unit() == Unit.SHARE
                                    ? Long.valueOf(f.evidence().size())
                                    : null);
        });
    }

    @RepeatedTest(20)
    void cellsAddUpToTheirWhole() {
        Programme programme = anything();

        assertThat(sumOf(programme, Indicator.MEMBERS_BY_SIZE)).isEqualTo(programme.value(Indicator.MEMBERS));
        assertThat(sumOf(programme, Indicator.MEMBERS_BY_TYPE)).isEqualTo(programme.value(Indicator.MEMBERS));
        assertThat(sumOf(programme, Indicator.MEMBERS_BY_REGION)).isEqualTo(programme.value(Indicator.MEMBERS));
        assertThat(sumOf(programme, Indicator.RCO01_BY_SIZE)).isEqualTo(programme.value(Indicator.RCO01));
        assertThat(sumOf(programme, Indicator.EVENTS_HELD_BY_KIND)).isEqualTo(programme.value(Indicator.EVENTS_HELD));
    }

    private static long sumOf(Programme programme, Indicator cells) {
        return programme.figures().stream()
                .filter(f -> f.indicator() == cells)
                .mapToLong(Figure::value)
                .sum();
    }

    private Programme anything() {
        Programme programme = new Programme().target(Indicator.MEMBERS, 10).target(Indicator.MINUTES, 6_000);
        String[] sizes = {"MICRO", "SMALL", "MEDIUM", "LARGE"};
        for (int firm = 0; firm < PEOPLE / 4; firm++) {
            programme.member(
                    "firm " + firm,
                    firm % 5 == 0 ? "RESEARCH" : "COMPANY",
                    "SIZE 2020-01-01 " + sizes[random.nextInt(sizes.length)],
                    "SIZE 2026-0" + (random.nextInt(6) + 1) + "-15 " + sizes[random.nextInt(sizes.length)],
                    "REGION 2020-01-01 DED" + random.nextInt(3));
        }
        List<Registration.Standing> standings = List.of(Registration.Standing.values());
        for (int event = 0; event < 12; event++) {
            String name = "event " + event;
            String day = "2026-0" + (event % 7 + 1) + "-0" + (random.nextInt(9) + 1);
            programme.benefiting(any(List.of(Beneficiary.values())));
            programme.activity(
                    name,
                    day,
                    any(List.of(Activity.Status.values())),
                    any(List.of(Activity.Listing.values())),
                    random.nextInt(3));
            for (int i = 0; i < random.nextInt(12); i++) {
                int person = random.nextInt(PEOPLE);
                String firm = "firm " + person / 3;
                String who = person % 7 == 0 ? null : "person " + person;
                programme.registered(name, day, firm, who, any(standings));
                programme.attended(
                        name, day, firm, who, person % 4 == 0 ? null : random.nextInt(480), random.nextInt(5) == 0);
            }
        }
        return programme;
    }

    private static String digest(Programme programme, Material material) {
        Project project = programme.project();
        return new Content(
                        project, Programme.FIRST_HALF, List.of(), Figures.of(project, Programme.FIRST_HALF, material))
                .digest();
    }

    private Material shuffled(Material material) {
        return new Material(
                shuffled(material.activities()),
                shuffled(material.attendances()),
                shuffled(material.registrations()),
                material.members());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
