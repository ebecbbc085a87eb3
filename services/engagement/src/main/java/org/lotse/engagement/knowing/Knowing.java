package org.lotse.engagement.knowing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.engagement.domain.News;
import org.lotse.engagement.store.Learning;
import org.lotse.gate.CurrentNetwork;
import org.springframework.stereotype.Service;

/** Learns who is known, and what follows: signals that waited for them are on their way at once. */
@Service
public class Knowing {

    private final Learning learning;
    private final Resolving resolving;

    Knowing(Learning learning, Resolving resolving) {
        this.learning = learning;
        this.resolving = resolving;
    }

    public void learn(List<News> news) {
        if (news.isEmpty()) {
            return;
        }
        CurrentNetwork.everywhere(() -> {
            learning.learn(news);
            return news;
        });
        Map<UUID, Set<UUID>> arrived = new HashMap<>();
        for (News one : news) {
            Set<UUID> subjects = arrived.computeIfAbsent(one.networkId(), n -> new HashSet<>());
            switch (one) {
                case News.MemberNews member -> subjects.add(member.memberId());
                case News.PersonNews person -> subjects.add(person.assignment().personId());
                case News.PersonGone gone -> {}
                case News.PersonForgotten forgotten -> {}
            }
        }
        arrived.forEach(
                (network, subjects) -> CurrentNetwork.during(network, () -> resolving.resolve(network, subjects)));
    }
}
