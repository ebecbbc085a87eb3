package org.lotse.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.lotse.local.place.CannotStart;
import org.lotse.local.place.Ports;

/**
 * What may be said on the command line.
 *
 * @param data the folder that holds everything
 * @param ports the first of them by {@code --port}
 * @param empty true: no demo network
 * @param network name of the network, where one was given
 * @param help true: say what there is and end
 */
record Options(Path data, Ports ports, boolean empty, Optional<String> network, boolean help) {

    static final String HELP = """
            --data=FOLDER     where everything is kept (default: data, beside where Lotse is started)
            --port=NUMBER     first of 15 ports in a row, the dashboard's (default: 8080)
            --empty           start without the demo network
            --network=NAME    name of your network""";

    /** @throws CannotStart with the sentence for whoever mistyped */
    static Options of(String... arguments) {
        Path data = Path.of("data");
        Ports ports = new Ports(8080);
        boolean empty = false;
        Optional<String> network = Optional.empty();
        boolean help = false;
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            switch (argument.replaceFirst("=.*", "")) {
                case "--data" -> data = folder(argument, value);
                case "--port" -> ports = new Ports(number(argument, value));
                case "--empty" -> empty = true;
                case "--network" -> network = Optional.of(name(argument, value));
                case "--help", "-h" -> help = true;
                default ->
                    throw new CannotStart("There is no option " + argument
                            + "; there are --data=FOLDER, --port=NUMBER, --empty and --network=NAME.");
            }
        }
        return new Options(data, ports, empty, network, help);
    }

    private static Path folder(String argument, String value) {
        try {
            if (!value.isBlank() && !value.equals(argument)) {
                return Path.of(value);
            }
        } catch (InvalidPathException e) {
            throw new CannotStart("\"" + value + "\" is no name of a folder: say for example --data=./data.", e);
        }
        throw new CannotStart("--data needs a folder: say for example --data=./data.");
    }

    private static int number(String argument, String value) {
        if (!value.matches("\\d{1,6}")) {
            throw new CannotStart("\"" + argument + "\" names no port: say for example --port=9000.");
        }
        return Integer.parseInt(value);
    }

    private static String name(String argument, String value) {
        if (value.isBlank() || value.equals(argument)) {
            throw new CannotStart("--network needs a name: say for example --network=\"Netzwerk Lausitz\".");
        }
        return value;
    }
}
