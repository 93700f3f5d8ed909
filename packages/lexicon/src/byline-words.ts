const words = (list: string): readonly string[] => list.trim().split(/\s*[,\n]\s*/)

/** What a line that names its writer opens with, by language, in lower case, without a colon. */
export const bylineOpeners: readonly string[] = words(`
by, story by, words by, written by, reported by, posted by, article by, text by, report by, reporting by, analysis by
commentary by, review by, opinion by, author, authors, words, story, reporter, reporters
von, text von, ein kommentar von, eine analyse von, interview von, autor, autorin, autoren
par, propos recueillis par, écrit par, publié par, auteur, autrice, auteurs
por, escrito por, texto de, texto, autora
di, scritto da, testo di, autore
door, tekst, geschreven door
av, skriven av, skrevet av, af, skrevet af
oleh, penulis
autorzy, napisał, napisała
`)

/**
 * What a writer is to the paper, by language, in lower case: what follows a name, or the whole of a
 * part of a byline.
 */
export const bylineRoles: readonly string[] = words(`
correspondent, correspondents, reporter, reporters, editor, editors, writer, writers, columnist, columnists
contributor, contributors, journalist, journalists, producer, producers, photographer, bureau chief, analyst
redakteur, redakteurin, reporterin, korrespondent, korrespondentin, journalistin, kolumnist, kolumnistin, autor, autorin
correspondant, correspondante, journaliste, envoyé spécial, envoyée spéciale, rédacteur, rédactrice, chroniqueur
corresponsal, periodista, redactor, redactora, enviado especial, enviada especial, columnista
corrispondente, inviato, inviata, giornalista, redattore
correspondente, jornalista, repórter, redator
verslaggever, redacteur, verslaggeefster, correspondente
journalist, skribent, toimittaja, dziennikarz, muhabir, wartawan
`)

/** What was done by others than the writer: a line "Photographs by ..." names no author. In lower case. */
export const helperCredits: readonly string[] = words(`
illustration, illustrations, illustrated, photo, photos, photograph, photographs, photographed, photography, picture, pictures
image, images, graphic, graphics, video, videos, animation, animations, art, artwork, design, designed, map, maps
edited, editing, compiled, translated, translation, produced, production, fact-checked, reviewed, medically reviewed, styled, modeled
fotos, foto, illustrationen, übersetzt, photographies, traduit, fotografie, fotografía, ilustración, illustrazioni, traducción
`)
