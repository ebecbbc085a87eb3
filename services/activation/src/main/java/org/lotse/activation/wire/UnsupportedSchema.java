package org.lotse.activation.wire;

/** A fact written by a newer schema whose meaning this build does not know: kept aside, to be read again after an upgrade. */
final class UnsupportedSchema {

    private UnsupportedSchema() {}

    static IllegalArgumentException than(String what) {
        return new IllegalArgumentException(
                "this " + what + " is newer than this version of activation; upgrade, then replay it");
    }
}
