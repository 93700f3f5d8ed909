import type { Entry } from './entry.ts'

/** A phrase that marks a whole short block as no part of the article. */
export interface BoilerplatePhrase extends Entry {
  /** In lower case, one space between words. */
  readonly phrase: string
  /** `start`: the block begins with it; `whole`: it is all of the block but its marks; `within`: it stands anywhere. */
  readonly place: 'start' | 'whole' | 'within'
}

/** Phrases of one place, one a line: the phrase itself, or a block in which it stands between double brackets. */
function phrases(place: BoilerplatePhrase['place'], lines: string): BoilerplatePhrase[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const block = line.trim()
      const phrase = (/<(.*)>/.exec(block)?.[1] ?? block).toLowerCase()
      return { phrase, place, example: `[[${block.replace(/[<>]/g, '')}]]` }
    })
}

/**
 * Promotions, copyright, share lines, letters and sign-offs. In a line below, `<` and `>` hold the phrase
 * where the block that is its example is longer. Only what reports hardly ever say of others may stand here.
 */
export const boilerplatePhrases: readonly BoilerplatePhrase[] = [
  ...phrases(
    'within',
    `2009 Harbour Post. <All rights reserved>.
     <send a letter to the editor>
     Ask us for <permission to use> this text.
     <Copyrighted material>
     This text <may not be published, broadcast> or rewritten.
     This text <may not be reproduced> without our leave.
     This page <is subject to copyright>.
     <Follow us on> any of our pages
     <Follow him on> his page
     <Follow her on> her page
     <Like us on> our page
     <Sign up for our> morning letter
     <Sign up to our> morning letter
     <Sign up here> for the morning letter
     <Subscribe to our> paper
     You can <subscribe to this newsletter> here
     For the map, <click here>
     <Click here to> see the map
     <Download our app>
     This page has <affiliate links>.
     <affiliate and/or referral links>
     If you buy, <we may earn> a little.
     Please <support our journalism>.
     Get <breaking news alerts> from us.
     <Send tips to> the desk
     If you <have a news tip>, write.
     Jane Doe <can be reached at> jane@example.org
     Jane Doe <may be reached at> jane@example.org
     <article continues below>
     <story continues below>
     Please <enable javascript> to read on.
     Like it? <Share it with a friend>!
     <Leave a comment>
     <Post a comment>
     <Comments are closed>
     <Be the first to comment>
     To read on, <create an account or sign in>.
     <sign in or create an account>
     I would like to <be emailed about offers> and more.
     <issue signing you up>. Try again.
     <for more stories like this>, see our page.
     <Already a subscriber>? Go on.
     This page <uses cookies to> work.
     Let our letter <meet your inbox>.
     News <delivered weekday mornings>`,
  ),
  ...phrases(
    'start',
    `<Copyright 19>98 Harbour Post
     <Copyright 20>09 Harbour Post
     <Copyright ©> Harbour Post
     <Copyright ⓒ> Harbour Post
     <Copyright (c)> Harbour Post
     <©> 2009 Harbour Post
     <(c) 20>09 Harbour Post
     <(c) 19>98 Harbour Post
     <Contact for permission> to use this
     <Read more>: River towns dry out
     <Read also>: River towns dry out
     <Also read>: River towns dry out
     <Read next>: River towns dry out
     <Read the full> story
     <See also>: River towns dry out
     <Also:> See all of the maps
     <Also on> example.org River towns dry out
     <[Related:> River towns dry out]
     <Related:> River towns dry out
     <Related stories>
     <Related articles>
     <Related content>
     <Related topics>
     <More:> River towns dry out
     <More from> Europe
     <More on this story>
     <More great> stories
     <More stories>
     <Most read>
     <Most popular>
     <Popular this week>
     <Related story:> River towns dry out
     <Related video>: River towns dry out
     <Watch:> River towns dry out
     <Watch live>: River towns dry out
     <Watch the video>: River towns dry out
     <Watch now>: River towns dry out
     <Listen:> River towns dry out
     <Listen now>: River towns dry out
     <From the archives>: River towns dry out
     <From our archives>: River towns dry out
     <Don't miss:> River towns dry out
     <Don’t miss:> River towns dry out
     <Recommended:> River towns dry out
     <Recommended for you>
     <Editors' picks>
     <Editor's picks>
     <Trending:> River towns dry out
     <Must read:> River towns dry out
     <Explore more>
     <More :> River towns dry out
     <For more, read>: River towns dry out
     <Unlimited online access> to the Harbour Post
     <Exclusive articles by> Jane Doe and others
     <Enjoy additional articles> every month
     <Enjoy insights> from our staff
     <Access articles from> across the country
     <Get your need-to-know> news
     <Get access to> the crossword
     <A post shared by> Jane (@jane)
     <A photo posted by> Jane (@jane)
     <A video posted by> Jane (@jane)
     <This article appears in the> May issue
     <This article appeared in the> May issue
     <View this post on> any page
     <Leggi anche>: paesi senza acqua
     <Lire aussi> : villes sans eau
     <À lire aussi> : villes sans eau
     <A lire aussi> : villes sans eau
     <Lesen Sie auch>: Orte ohne Wasser
     <Lesen Sie mehr>: Orte ohne Wasser
     <Mehr zum Thema>
     <Auch interessant>: Orte ohne Wasser
     <Lea también>: pueblos sin agua
     <Lee también>: pueblos sin agua
     <Te puede interesar>: pueblos sin agua
     <Le puede interesar>: pueblos sin agua
     <Leia também>: vilas sem água
     <Leia mais>: vilas sem água
     <Veja também>: vilas sem água
     <Lees ook>: dorpen zonder water
     <Lees meer>: dorpen zonder water
     <Läs också>: byar utan vatten
     <Läs mer>: byar utan vatten
     <Les også>: bygder uten vann
     <Læs også>: byer uden vand
     <Lue myös>: kylät ilman vettä
     <Czytaj też>: wsie bez wody
     <Czytaj także>: wsie bez wody
     <Przeczytaj także>: wsie bez wody
     <Baca juga>: desa tanpa air
     <Читайте также>: сёла без воды
     <With files from> the Harbour Post
     <— With files from> the Harbour Post
     <Show caption>
     <Play video>
     <Video duration> two minutes
     <View gallery> (12 images)
     <View all> stories
     <Get unlimited> access
     <Get our> daily letter
     <Get the latest> news by mail
     <Already a member?> Log in
     <Please turn on JavaScript> to read on
     <Your email address will not be> shown
     <Show key events> only
     <Load more> stories
     <Loading comments>
     <Next article>: River towns dry out
     <Previous article>: River towns dry out
     <Next story>
     <Previous story>
     <Continue reading> this page
     <Scroll down> for more
     <Scroll to continue>
     <Your support> keeps us going
     <Become a member> today
     <Become a subscriber> today
     <Support us> from a dollar a month
     <Gift this> page
     <Listen to this article>
     <Listen to article>
     <Jump to> comments
     <Recent articles>
     <Recent posts>
     <Top stories>
     <Trending now>
     <You may also like>
     <You might also like>
     <Up next>
     <Share this> story
     <Share on> any page
     <Email this> to a friend
     <Print this> page
     <Comments?> Write to us.
     <Filed under>: Floods
     <Tags:> floods, rivers
     <Topics:> floods, rivers
     <Categories:> floods, rivers
     <Posted in> Floods
     <Advertisement>
     <Sponsored content>
     <Promoted stories>
     <Enlarge image>
     <Skip to> content
     <Back to top>
     <View comments>
     <Show comments>
     <Hide caption>
     <Toggle caption>
     <Media contact>: Jane Doe
     <Press contact>: Jane Doe
     <For more information, contact> Jane Doe
     <For further information, contact> Jane Doe
     <To contact the reporter> on this story
     <Our standards:> a page of rules
     <Have a tip?> Write to us.
     <Citation:> River towns dry out (2009)
     <This post may contain> links that pay us
     <This article was originally published> by Harbour Post
     <This story was originally published> by Harbour Post
     <Originally published> by Harbour Post
     <Join our> reading group
     <Join the conversation>
     <What do you think?>
     <Subscribe to> the Harbour Post
     <Subscribe now>
     <Sign up for> the Harbour Post`,
  ),
  ...phrases(
    'whole',
    `Reuter
     Reuters
     Share
     Save
     Tweet
     Print
     Email
     Ends
     End
     Endit
     More
     Comments
     Comment
     Subscribe
     Sign in
     Log in
     Menu
     Home
     Search
     Close
     Next
     Previous
     Loading
     Gallery
     Newsletter
     Facebook
     Twitter
     WhatsApp
     Breaking News
     Breaking News Emails
     Live
     Live feed
     Live updates
     Key events
     Key points
     Load more
     See more
     Show more
     Getty Images
     Read
     Watch
     Video
     Letture
     Publicidad
     Publicité
     Anzeige
     Werbung
     Pubblicità
     Publicidade
     Advertorial
     Copy link
     For immediate release
     For release
     Ad`,
  ),
]
