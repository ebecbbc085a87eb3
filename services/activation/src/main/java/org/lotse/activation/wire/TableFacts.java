package org.lotse.activation.wire;

import java.time.ZoneId;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.lotse.activation.rulebook.Edition;
import org.lotse.activation.rulebook.PolicyFormat;
import org.lotse.activation.wire.ProgrammeFacts.Noted;
import org.lotse.facts.Zones;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.facts.policies.PolicyPublished;
import org.lotse.serde.FactBytes;
import org.lotse.serde.RegistryException;

/** Reads what every instance keeps whole: policies, events, and what networks say of themselves. Safe for use by several threads. */
public final class TableFacts {

    private final FactBytes bytes;
    private final PolicyFacts policies;
    private final ProgrammeFacts programme = new ProgrammeFacts();

    public TableFacts(FactBytes bytes, PolicyFormat format) {
        this.bytes = bytes;
        this.policies = new PolicyFacts(format);
    }

    /** What a record says. */
    public sealed interface Said {}

    /** A network decided on a version of its policy. */
    public record Decided(UUID network, Edition edition) implements Said {}

    /** An event was planned, held, corrected or retracted. */
    public record Planned(Noted noted) implements Said {}

    /** A network was set up or changed. */
    public record Described(UUID network, int version, ZoneId zone) implements Said {}

    /** Nothing that a table keeps. */
    public record OfNoConcern() implements Said {}

    /** Cannot be read; as {@link Intake.Refused}. */
    public record Refused(Intake.Flaw flaw, String reason) implements Said {}

    /** @throws RegistryException if the registry cannot be asked right now, which is no fault of the record */
    public Said read(byte[] value) {
        try {
            return said(bytes.decode(value));
        } catch (RegistryException e) {
            if (e.temporary()) {
                throw e;
            }
            return new Refused(Intake.Flaw.SCHEMA, String.valueOf(e.getMessage()));
        } catch (SerializationException e) {
            return new Refused(Intake.Flaw.FORMAT, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new Refused(Intake.Flaw.RANGE, String.valueOf(e.getMessage()));
        }
    }

    private Said said(SpecificRecord fact) {
        if (fact instanceof PolicyPublished published) {
            return new Decided(published.getHead().getNetworkId(), policies.read(published));
        }
        if (fact instanceof NetworkDescribed described) {
            return new Described(
                    described.getHead().getNetworkId(), described.getVersion(), Zones.named(described.getZone()));
        }
        Noted noted = programme.read(fact);
        return noted == null ? new OfNoConcern() : new Planned(noted);
    }
}
