package org.lotse.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Mail to the members of the demo network, whose coordinator may launch campaigns: one campaign per fault, counted in
 * the mailbox.
 */
final class MailCampaigns {

    static final String NETWORK = "/networks/0193a5e0-2f00-7000-8000-000000000001";
    private static final Pattern ROW = Pattern.compile("<td>([^<]*)</td><td><a href=\"/(\\d+)\">([^<]*)</a>");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PAUSE_MS = 1000;

    private final ClusterClient client;
    private final AcknowledgedWrites acknowledged;
    private final String name;
    /**
     * Address and subject by the name of the mail. The page shows only the newest 500, so every read adds to the map.
     */
    private final Map<String, String> mails = new HashMap<>();

    private int number;

    MailCampaigns(ClusterClient client, AcknowledgedWrites acknowledged, long seed) {
        this.client = client;
        this.acknowledged = acknowledged;
        // a run with the same seed as an earlier one must not continue the campaigns of that run
        this.name = "Chaos " + seed + " " + Long.toString(System.currentTimeMillis(), 36);
    }

    /** Returns as soon as the launch is acknowledged, while the mails are still being sent. */
    void launch() {
        String subject = name + " " + ++number;
        Map<String, Object> body = Map.of(
                "name",
                subject,
                "mailClass",
                "STATUTORY",
                "audience",
                Map.of("contract", "CURRENT"),
                "subject",
                subject,
                "body",
                "Guten Tag");
        String id = client.writeAsCoordinator(
                        "POST", ServiceEndpoint.CAMPAIGNS.at(NETWORK + "/campaigns"), body, subject)
                .path("id")
                .asString();
        client.writeAsCoordinator(
                "POST", ServiceEndpoint.CAMPAIGNS.at(NETWORK + "/campaigns/" + id + "/launch"), null, null);
        acknowledged.campaign(UUID.fromString(id), subject);
    }

    /** Waits until no mail is planned any more; then returns the failures, one sentence each. */
    List<String> faults() {
        look();
        List<String> faults = new ArrayList<>();
        acknowledged.campaigns().forEach((id, subject) -> {
            Map<String, Integer> outcomes = settled(id);
            look();
            List<String> delivered = mails.values().stream()
                    .filter(mail -> mail.endsWith("|" + subject))
                    .toList();
            int all = delivered.size();
            int distinct = Set.copyOf(delivered).size();
            int sent = outcomes.getOrDefault("SENT", 0);
            int uncertain = outcomes.getOrDefault("UNCERTAIN", 0);
            if (all > distinct) {
                faults.add((all - distinct) + " mails twice (" + subject + ")");
            }
            if (distinct < sent || distinct > sent + uncertain) {
                faults.add(distinct + " mails for " + outcomes + " (" + subject + ")");
            }
        });
        return faults;
    }

    private Map<String, Integer> settled(UUID id) {
        Map<String, Integer> outcomes = StatePolling.until(PATIENCE, PAUSE_MS, () -> outcomes(id), now -> !open(now));
        if (open(outcomes)) {
            throw new IllegalStateException("Mail stays on its way: " + outcomes);
        }
        return outcomes;
    }

    private static boolean open(Map<String, Integer> outcomes) {
        return outcomes.containsKey("PLANNED") || outcomes.containsKey("SENDING");
    }

    private Map<String, Integer> outcomes(UUID id) {
        JsonNode campaign = client.readAsCoordinator(ServiceEndpoint.CAMPAIGNS.at(NETWORK + "/campaigns/" + id));
        return campaign.path("outcomes")
                .valueStream()
                .collect(Collectors.toMap(
                        outcome -> outcome.path("state").asString(),
                        outcome -> outcome.path("mails").asInt(),
                        Integer::sum));
    }

    private void look() {
        Matcher rows = ROW.matcher(client.get(ServiceEndpoint.MAILBOX.at("/")).body());
        while (rows.find()) {
            mails.put(rows.group(2), rows.group(1) + "|" + rows.group(3));
        }
    }
}
