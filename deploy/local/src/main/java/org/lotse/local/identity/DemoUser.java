package org.lotse.local.identity;

/**
 * Somebody who can log in to the local platform.
 *
 * @param username what is typed
 * @param password in the clear: it is printed on the login page
 * @param name as shown to others
 * @param role {@code coordinator}, {@code administrator}, {@code funder} or {@code member-contact}
 */
public record DemoUser(String username, String password, String name, String role) {}
