/** The page of settings: language, network, and the policy in force. */
@NullMarked
package org.lotse.dashboard.settings;

import org.jspecify.annotations.NullMarked;
