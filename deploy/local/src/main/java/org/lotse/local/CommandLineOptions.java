package org.lotse.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.lotse.local.environment.PlatformPorts;
import org.lotse.local.environment.StartupException;

/**
 * The command-line options.
 *
 * @param data the folder that holds everything
 * @param ports the ports, of which {@code --port} gives the first
 * @param empty true: no demo network
 * @param network name of the network, if given
 * @param backup file for a backup of the platform that runs on the folder, if requested
 * @param restore the backup from which the folder is created, if given
 * @param help true: print the usage and end
 */
record CommandLineOptions(
        Path data,
        PlatformPorts ports,
        boolean empty,
        Optional<String> network,
        Optional<Path> backup,
        Optional<Path> restore,
        boolean help) {

    static final String HELP = """
            --data=FOLDER     where everything is kept (default: data, beside where Lotse is started)
            --port=NUMBER     first of 15 ports in a row, the dashboard's (default: 8080)
            --empty           start without the demo network
            --network=NAME    name of your network
            --backup=FILE     write a backup of the Lotse that runs on this folder and port, and end
            --restore=FILE    make this folder, which must be new, from a backup, and end""";

    /** @throws StartupException with a message for the user if an option is wrong */
    static CommandLineOptions of(String... arguments) {
        Path data = Path.of("data");
        PlatformPorts ports = new PlatformPorts(8080);
        boolean empty = false;
        Optional<String> network = Optional.empty();
        Optional<Path> backup = Optional.empty();
        Optional<Path> restore = Optional.empty();
        boolean help = false;
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            switch (argument.replaceFirst("=.*", "")) {
                case "--data" -> data = path(argument, value, "a folder", "--data=./data");
                case "--backup" -> backup = Optional.of(path(argument, value, "a file", "--backup=./lotse.backup"));
                case "--restore" -> restore = Optional.of(path(argument, value, "a file", "--restore=./lotse.backup"));
                case "--port" -> ports = new PlatformPorts(number(argument, value));
                case "--empty" -> empty = true;
                case "--network" -> network = Optional.of(name(argument, value));
                case "--help", "-h" -> help = true;
                default ->
                    throw new StartupException("There is no option " + argument
                            + "; there are --data=FOLDER, --port=NUMBER, --empty, --network=NAME, --backup=FILE and"
                            + " --restore=FILE.");
            }
        }
        if (backup.isPresent() && restore.isPresent()) {
            throw new StartupException("--backup and --restore are two steps: ask for one of them.");
        }
        return new CommandLineOptions(data, ports, empty, network, backup, restore, help);
    }

    private static Path path(String argument, String value, String what, String example) {
        String option = example.substring(0, example.indexOf('='));
        try {
            if (!value.isBlank() && !value.equals(argument)) {
                return Path.of(value);
            }
        } catch (InvalidPathException e) {
            throw new StartupException(
                    "\"" + value + "\" cannot be the name of " + what + ": say for example " + example + ".", e);
        }
        throw new StartupException(option + " needs " + what + ": say for example " + example + ".");
    }

    private static int number(String argument, String value) {
        if (!value.matches("\\d{1,6}")) {
            throw new StartupException("\"" + argument + "\" names no port: say for example --port=9000.");
        }
        return Integer.parseInt(value);
    }

    private static String name(String argument, String value) {
        if (value.isBlank() || value.equals(argument)) {
            throw new StartupException("--network needs a name: say for example --network=\"Netzwerk Lausitz\".");
        }
        return value;
    }
}
