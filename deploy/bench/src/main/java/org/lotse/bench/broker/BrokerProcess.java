package org.lotse.bench.broker;

import java.nio.file.Path;
import org.lotse.local.broker.KafkaBroker;

/** The broker of deploy/local with the topics of the catalogue, until its standard input ends. */
final class BrokerProcess {

    static final String READY = "broker ready at ";

    private BrokerProcess() {}

    /** @param args folder, port, port of the controller */
    public static void main(String[] args) throws Exception {
        try (KafkaBroker broker =
                KafkaBroker.start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]))) {
            broker.createTopics();
            System.out.println(READY + broker.address());
            while (System.in.read() >= 0) {
                // the parent closes the input, even by dying
            }
        }
    }
}
