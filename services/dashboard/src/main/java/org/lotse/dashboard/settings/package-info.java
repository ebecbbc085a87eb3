/** Language, network, and the definitions in force. */
@NullMarked
package org.lotse.dashboard.settings;

import org.jspecify.annotations.NullMarked;
