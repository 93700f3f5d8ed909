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
     Copy link
     For immediate release
     For release
     Ad`,
  ),
]
