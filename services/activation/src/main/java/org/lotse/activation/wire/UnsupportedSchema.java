package org.lotse.activation.wire;

/** A fact of a newer schema that this build does not support: becomes a dead letter, to be replayed after an upgrade. */
final class UnsupportedSchema {

    private UnsupportedSchema() {}

    static IllegalArgumentException than(String what) {
        return new IllegalArgumentException(
                "this " + what + " is newer than this version of activation; upgrade, then replay it");
    }
}
