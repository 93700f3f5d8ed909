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
著者, 作者, 文, 取材・文, 記者, 筆者, 撰文, 记者
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
翻訳者, 翻訳, 監訳, 訳, イラスト, 写真, 撮影, 编辑, 責任編輯
`)

/** Papers and magazines whose names are one word of every day; after a writer's name they are no second writer. */
export const mastheads: readonly string[] = words(`
TIME, Fortune, Forbes, Newsweek, WIRED, Slate, Salon, Vox, Reason, Quartz, Mashable, Politico, Axios, Bustle, Inverse
Gothamist, Jezebel, Deadspin, Gizmodo, Kotaku, Lifehacker, Engadget, Variety, Billboard, Bloomberg Businessweek
`)
