package org.lotse.activation.metric.history;

/** The byte format of each kind of entry. Days count from {@link #BASE}, which makes recent ones short. */
final class EntryFormat {

    /** Epoch day of 2020-01-01. */
    static final int BASE = 18_262;

    private EntryFormat() {}

    static void registration(ByteWriter out, MemberRegistration registration) {
        out.text(registration.type());
        out.signed(registration.knownOn() - BASE);
    }

    static MemberRegistration registration(ByteReader in) {
        return new MemberRegistration(in.text(), in.signed() + BASE);
    }

    static void term(ByteWriter out, Term term) {
        out.text(term.category());
        out.signed(term.startsOn() - BASE);
        open(out, term.endsOn());
        open(out, term.noticeGivenOn());
        out.reference(term.renews());
    }

    static Term term(ByteReader in) {
        return new Term(in.text(), in.signed() + BASE, open(in), open(in), in.reference());
    }

    static void classification(ByteWriter out, Classification classification) {
        out.number((classification.kind().code() << 1) | (classification.selfDeclared() ? 1 : 0));
        out.text(classification.scheme());
        out.text(classification.code());
        out.signed(classification.validFrom() - BASE);
    }

    static Classification classification(ByteReader in) {
        int kindAndSource = in.number();
        return new Classification(
                Classification.ClassificationKind.ofCode(kindAndSource >>> 1),
                in.text(),
                in.text(),
                in.signed() + BASE,
                (kindAndSource & 1) == 1);
    }

    static void assignment(ByteWriter out, Assignment assignment) {
        out.reference(assignment.person());
        out.text(assignment.role());
        out.signed(assignment.validFrom() - BASE);
        open(out, assignment.validUntil());
    }

    static Assignment assignment(ByteReader in) {
        var person = in.reference();
        if (person == null) {
            throw new IllegalArgumentException("an assignment without a person");
        }
        return new Assignment(person, in.text(), in.signed() + BASE, open(in));
    }

    /** A day that may be {@link Day#NEVER}: 0 for never, otherwise 1 and the day. */
    private static void open(ByteWriter out, int day) {
        if (day == Day.NEVER) {
            out.number(0);
        } else {
            out.number(1);
            out.signed(day - BASE);
        }
    }

    private static int open(ByteReader in) {
        return in.number() == 0 ? Day.NEVER : in.signed() + BASE;
    }
}
