package org.lotse.archrules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lotse.archrules.SourceTypes.DeclaredType;

/** Rules for the names of types, checked on the sources of all modules. Each rule returns its violations as sentences. */
final class NamingRules {

    /**
     * Words that do not say what a type is for: participles; pronouns, adjectives and adverbs; gerunds without an object; metaphors. In
     * this order, one paragraph each.
     */
    static final Set<String> BARE_WORDS =
            Pattern.compile("\\s+").splitAsStream("""
            Asked Attributed Filed Gathered Held Judged Learned LeftBehind Misread Named Said Shown
            Stored Told Undone Unfinished Untold Written

            Aside AtOnce Both Calm CannotStart Canonical Newer Ours Today

            Attending Checking Classifying Comparing Delivering Describing Drafting Evidencing
            Explaining Filing Forgetting Freezing Gathering Introducing Knowing Launching Learning
            Leaving Listening Loading Looking LookingUp Matching Merging Misreading Ordering
            Planning Publishing Reading Readings Receiving Recounting Registering Replaying
            Reporting Resolving Retelling Retracting Settling Showing Sorting Standing Summing
            TakingBack TakingIn TakingPart Telling Trying Undoing Unsubscribing Uploading Waiting

            Acquaintances Announcer Blame Caller Chance Child Contest Contestant Deed Deeds Desk
            Doorkeeper Dossier Dossiers Ear EventsDoor Farewell Footprint Foresight Frame Fulfilment
            Guest Guests Heads Intake LastWords Leak Ledger Letter Letterbox Letters Life Likeness
            LogEnd MembersDoor Memory Midnight Moment MoodyMailServer Morning NameKeeper Namesakes
            Neighbours Newcomer News Newspaper Objection Objections Occasion Occasions Owners Pace
            Paper PaperMaker PostOffice Postman Press Reception Rhythm Round Rulebook Rulebooks Seat
            Sentences Shelf Shift Side Stage Stock Story Succession Surroundings Tally Teller Temper
            Town Trade Turn Turns Winner Words Workbench Workshop
            """).collect(toUnmodifiableSet());

    private NamingRules() {}

    /** One module, one type per simple name: main and test sources count together, nested types do not count. */
    static List<String> repeatedNames(List<DeclaredType> types) {
        return types.stream()
                .filter(DeclaredType::topLevel)
                .collect(groupingBy(type -> type.module() + ": " + type.simpleName(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " is declared in "
                        + entry.getValue().stream()
                                .map(DeclaredType::file)
                                .map(Path::toString)
                                .sorted()
                                .collect(joining(" and ")))
                .toList();
    }

    /** Top-level, nested and local types. */
    static List<String> bareNames(List<DeclaredType> types) {
        return types.stream()
                .filter(type -> BARE_WORDS.contains(type.simpleName()))
                .map(type -> type.simpleName() + " in " + type.file() + " does not say what the type is for")
                .toList();
    }
}
