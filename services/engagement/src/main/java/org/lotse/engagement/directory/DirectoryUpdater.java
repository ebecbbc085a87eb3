package org.lotse.engagement.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.engagement.domain.DirectoryChange;
import org.lotse.engagement.store.DirectoryWriter;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.stereotype.Service;

/** Applies changes to the directory, then resolves the parked signals of the new members and persons at once. */
@Service
public class DirectoryUpdater {

    private final DirectoryWriter directoryWriter;
    private final ParkedSignalResolver parkedSignalResolver;

    DirectoryUpdater(DirectoryWriter directoryWriter, ParkedSignalResolver parkedSignalResolver) {
        this.directoryWriter = directoryWriter;
        this.parkedSignalResolver = parkedSignalResolver;
    }

    public void update(List<DirectoryChange> news) {
        if (news.isEmpty()) {
            return;
        }
        CurrentNetwork.everywhere(() -> {
            directoryWriter.apply(news);
            return news;
        });
        Map<UUID, Set<UUID>> arrived = new HashMap<>();
        for (DirectoryChange one : news) {
            Set<UUID> subjects = arrived.computeIfAbsent(one.networkId(), n -> new HashSet<>());
            switch (one) {
                case DirectoryChange.MemberUpdate member -> subjects.add(member.memberId());
                case DirectoryChange.AssignmentUpdate person ->
                    subjects.add(person.assignment().personId());
                case DirectoryChange.AssignmentRemoval gone -> {}
                case DirectoryChange.PersonErasure forgotten -> {}
            }
        }
        arrived.forEach((network, subjects) ->
                CurrentNetwork.during(network, () -> parkedSignalResolver.resolve(network, subjects)));
    }
}
