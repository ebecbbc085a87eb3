package org.lotse.lists.reading.domain;

import java.util.List;

/** What became of reading a row. */
public sealed interface Reading {
    Line line();

    /** It stands for an entry. */
    record Understood(Line line, Entry entry) implements Reading {}

    /** It stays out. */
    record Refused(Line line, List<Flaw> flaws) implements Reading {}
}
