package org.lotse.demo;

import java.util.UUID;

/** The one network of a local platform. Its id is the same in every data folder; its name is chosen by the user. */
public final class HomeNetwork {

    public static final UUID ID = UUID.fromString("0193a5e0-2f00-7000-8000-000000000001");

    private HomeNetwork() {}
}
