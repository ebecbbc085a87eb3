package org.lotse.campaigns.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers some recipients as told, and remembers all that it has received in full. */
public final class MoodyMailServer implements AutoCloseable {

    /** What it does when a mail has arrived in full. */
    public enum Mood {
        ACCEPT,
        /** 550 to the recipient. */
        REFUSE_RECIPIENT,
        /** 452 to the recipient. */
        RECIPIENT_LATER,
        /** 554 after the text. */
        REFUSE_TEXT,
        /** Takes the mail and hangs up without a word. */
        HANG_UP
    }

    private final ServerSocket door;
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile Runnable uponReceipt = () -> {};

    public MoodyMailServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::openTheDoor);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void towards(String address, Mood mood) {
        moods.put(address, mood);
    }

    /** Happens when a mail is in, before the sender hears of it. */
    public void uponReceipt(Runnable surprise) {
        uponReceipt = surprise;
    }

    /** Recipients of the mails that arrived in full, in their order. */
    public List<String> received() {
        return received;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void openTheDoor() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                Thread.ofVirtual().start(() -> talk(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), UTF_8));
                var out = new PrintWriter(guest.getOutputStream(), true, UTF_8)) {
            say(out, "220 moody");
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(out, toRecipient(mood(recipient)));
                } else if (line.equals("DATA")) {
                    say(out, "354 go on");
                    while (!".".equals(in.readLine())) {
                        // the text itself is of no interest here
                    }
                    if (mood(recipient) != Mood.REFUSE_TEXT) {
                        received.add(recipient);
                        uponReceipt.run();
                    }
                    if (mood(recipient) == Mood.HANG_UP) {
                        return;
                    }
                    say(out, mood(recipient) == Mood.REFUSE_TEXT ? "554 5.7.1 no" : "250 2.0.0 taken");
                } else {
                    say(out, line.equals("QUIT") ? "221 bye" : "250 moody");
                }
            }
        } catch (IOException e) {
            // the guest is gone, which is what some tests are about
        }
    }

    private Mood mood(String recipient) {
        return moods.getOrDefault(recipient, Mood.ACCEPT);
    }

    private static String toRecipient(Mood mood) {
        return switch (mood) {
            case REFUSE_RECIPIENT -> "550 5.1.1 nobody here";
            case RECIPIENT_LATER -> "452 4.2.2 full";
            default -> "250 2.1.5 fine";
        };
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }
}
