package org.lotse.activation.wire;

import java.time.ZoneId;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.lotse.activation.policies.PolicyFormat;
import org.lotse.activation.policies.PolicyVersion;
import org.lotse.activation.wire.ProgrammeFactConverter.NetworkProgrammeItem;
import org.lotse.facts.Zones;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.facts.policies.PolicyPublished;
import org.lotse.serde.FactBytes;
import org.lotse.serde.RegistryException;

/** Decodes the topics that every instance keeps completely: policies, events and networks. Safe for use by several threads. */
public final class TableFactDecoder {

    private final FactBytes bytes;
    private final PolicyFactConverter policies;
    private final ProgrammeFactConverter programme = new ProgrammeFactConverter();

    public TableFactDecoder(FactBytes bytes, PolicyFormat format) {
        this.bytes = bytes;
        this.policies = new PolicyFactConverter(format);
    }

    /** Content of a record. */
    public sealed interface TableChange {}

    /** A network published a version of its policy. */
    public record PolicyChange(UUID network, PolicyVersion edition) implements TableChange {}

    /** An event was planned, held, corrected or retracted. */
    public record ProgrammeChange(NetworkProgrammeItem noted) implements TableChange {}

    /** A network was set up or changed. */
    public record ZoneChange(UUID network, int version, ZoneId zone) implements TableChange {}

    /** A record that no table keeps. */
    public record NoTableChange() implements TableChange {}

    /** An unreadable record; as {@link FactDecoder.UnreadableFact}. */
    public record UnreadableTableFact(FactDecoder.FactFlaw flaw, String reason) implements TableChange {}

    /** @throws RegistryException if the registry is unavailable, which is no fault of the record */
    public TableChange read(byte[] value) {
        try {
            return said(bytes.decode(value));
        } catch (RegistryException e) {
            if (e.temporary()) {
                throw e;
            }
            return new UnreadableTableFact(FactDecoder.FactFlaw.SCHEMA, String.valueOf(e.getMessage()));
        } catch (SerializationException e) {
            return new UnreadableTableFact(FactDecoder.FactFlaw.FORMAT, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new UnreadableTableFact(FactDecoder.FactFlaw.RANGE, String.valueOf(e.getMessage()));
        }
    }

    private TableChange said(SpecificRecord fact) {
        if (fact instanceof PolicyPublished published) {
            return new PolicyChange(published.getHead().getNetworkId(), policies.read(published));
        }
        if (fact instanceof NetworkDescribed described) {
            return new ZoneChange(
                    described.getHead().getNetworkId(), described.getVersion(), Zones.named(described.getZone()));
        }
        NetworkProgrammeItem networkProgrammeItem = programme.read(fact);
        return networkProgrammeItem == null ? new NoTableChange() : new ProgrammeChange(networkProgrammeItem);
    }
}
