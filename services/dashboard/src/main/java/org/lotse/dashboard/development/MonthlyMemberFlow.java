package org.lotse.dashboard.development;

/**
 * Active members at the end of a month, and the changes since the month before:
 * {@code active = month before + begun + resurrected − wentDormant − left}.
 */
record MonthlyMemberFlow(String month, long active, long begun, long resurrected, long wentDormant, long left) {

    public long gained() {
        return begun + resurrected;
    }

    public long lost() {
        return wentDormant + left;
    }
}
