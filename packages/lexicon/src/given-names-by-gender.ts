/** Given names that women bear in news in English, and men hardly ever. */
const women = `
Abigail Ada Adele Adriana Agnes Aicha Aisha Alejandra Alexandra Alexis Alice Alicia Alison Allison Alma Amanda Amber
Amelia Amina Aminata Amira Amy Ana Anastasia Angela Angelica Angelina Anita Ann Anna Anne Annette Annie Antonia Anya
Ariana Asha Ashley Astrid Audrey Ayesha Barbara Beatrice Beatriz Bernadette Beth Betsy Betty Beverly Bianca Bonnie
Brenda Bridget Brittany Camila Camille Candace Carla Carmen Carol Carole Caroline Carolyn Carrie Catalina Catherine
Cathy Cecilia Celia Celine Charlotte Chelsea Cheryl Chiara Christina Christine Cindy Claire Clara Claudia Colleen
Connie Constance Corazon Cristina Cynthia Daisy Daniela Danielle Dawn Debbie Deborah Debra Deepa Delia Denise Diana
Diane Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen
Elsa Emilia Emily Emma Erica Erika Erin Esther Ethel Eva Eve Evelyn Fatima Fatimah Fatou Fatoumata Faye Felicia Fiona
Florence Frances Francesca Francine Gabriela Gabrielle Gail Geraldine Gertrude Gillian Gina Giulia Gladys Gloria Grace
Greta Gwen Hannah Hannelore Harriet Hazel Heather Heidi Helen Helena Helene Henrietta Hilary Hilda Hillary Hina Ida
Indira Ines Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle Ivana Ivy Jacinta Jacqueline Jane Janet Janice
Janine Jasmine Jeanette Jeanne Jenna Jennie Jennifer Jenny Jessica Jill Joan Joann Joanna Joanne Josephine Joy Joyce
Juana Judith Judy Julia Juliana Julianne Julie Juliet June Kamala Karen Karin Karina Kate Katerina Katharine Katherine
Kathleen Kathryn Kathy Katie Katrina Kavita Kay Kayla Keiko Khadija Kimberly Kirsten Kristen Kristin Kristina Laila
Lakshmi Lara Larissa Laura Lauren Layla Leila Lena Leticia Lidia Lilian Liliana Lillian Lily Linda Lisa Liz Lois Lola
Loretta Lori Lorraine Louise Lucia Lucille Lucinda Lucy Luisa Lydia Lynn Lynne Madeleine Magdalena Maggie Maja Mandy
Margaret Margarita Margot Maria Mariam Marian Mariana Marianne Marie Marina Marjorie Marlene Marsha Marta Martha
Martina Mary Maryam Matilda Maureen Maxine Maya Meena Megan Meghan Melanie Melinda Melissa Mercedes Meredith Michelle
Mildred Milena Mina Mira Miranda Miriam Moira Molly Mona Monica Monika Monique Myra Nadia Nadine Nancy Naomi Natalia
Natalie Natasha Neha Nicole Nina Nora Norma Olga Olivia Paloma Pamela Patricia Patty Paula Pauline Peggy Penelope
Penny Phyllis Pia Pilar Pooja Priscilla Priya Rachael Rachel Ramona Rania Raquel Rebecca Regina Renata Rhonda Rita
Roberta Rosa Rosalind Rose Rosemary Roxanne Ruth Sabina Sabine Sabrina Sadia Sally Samantha Samira Sandra Sara Sarah
Saskia Selina Selma Serena Sharon Sheila Shelley Sheri Sherry Shirley Silvia Sofia Sonia Sonja Sophia Sophie Stacey
Stella Stephanie Sue Sunita Susan Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tamara Tammy Tania Tanya Tara Tatiana
Teresa Tess Theresa Tiffany Tina Ursula Valentina Valeria Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia
Vivian Wanda Wendy Wilma Winifred Yasmin Yolanda Yvette Yvonne Zainab Zara Zeinab Zoe
`

/** Given names that men bear in news in English, and women hardly ever. */
const men = `
Aaron Abbas Abdel Abdi Abdul Abdullah Abraham Adam Adil Adnan Adrian Ahmad Ahmed Ajay Akbar Alan Albert Alberto
Alejandro Alessandro Alexander Alexei Alfred Alfredo Ali Allan Allen Alvin Amadou Amar Amin Amir Amit Anatoly Anders
Andre Andreas Andrei Andrew Andy Angelo Anil Anthony Antoine Anton Antonio Anwar Armando Arnold Arthur Arturo Arun
Arvind Ashok Asif Austin Barry Bart Ben Benjamin Bernard Bernd Bert Bilal Bill Bob Boris Brad Bradley Brandon Brendan
Brent Brett Brian Bruce Bruno Bryan Byron Calvin Carl Carlo Carlos Cedric Cesar Chad Charles Charlie Chester Christian
Christopher Chuck Clarence Claude Clifford Clint Clive Clyde Colin Conor Craig Curtis Cyril Damian Daniel Daniele
Danny Darrell Darren Dave David Davide Dean Dennis Derek Desmond Diego Dieter Dimitri Dinesh Dmitry Dominic Don Donald
Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Elias Elijah Emilio Emmanuel Enrico
Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Fabio Farid Farouk Federico Felipe Felix Ferdinand Fernando Fidel
Filippo Florian Floyd Francesco Francis Francisco Franco Francois Frank Franklin Franz Fred Frederick Friedrich
Gabriel Ganesh Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Gerry Giorgio Giovanni Giuseppe Glen
Glenn Gopal Gordon Graham Grant Greg Gregory Guido Guillermo Gunter Gustavo Guy Hamid Hamza Hans Harald Harold Harry
Harvey Hasan Hassan Hector Heinz Helmut Henri Henrik Henry Herbert Herman Hiroshi Horst Howard Hugh Hugo Humberto
Hussein Ian Ibrahim Idris Ignacio Igor Imran Ismail Ivan Jack Jacob Jacques Jake Jamal James Jared Jason Javier Jeff
Jeffrey Jeremy Jerome Jerry Jesus Jim Jimmy Joachim Joao Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan
Jorge Jose Josef Joseph Joshua Juan Julian Julio Junichiro Jurgen Justin Kamal Karim Karl Kazuo Keith Ken Kenji
Kenneth Kent Kevin Khaled Khalid Klaus Kofi Konstantin Kurt Kwame Kyle Larry Lars Laurent Lawrence Leo Leon Leonard
Leonardo Leonid Leroy Lionel Lloyd Lorenzo Louis Luca Lucas Luigi Luis Luiz Lukas Luke Magnus Mahmoud Mahmud Manfred
Manoj Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Markus Martin Marvin Mathieu Matt Matteo Matthew
Matthias Maurice Mauricio Max Mehmet Melvin Michael Michel Miguel Mike Mikhail Milan Milton Mitchell Mohamed Mohammad
Mohammed Mohan Mohsen Moses Muhammad Mukesh Murray Mustafa Nabil Narendra Nasser Nathan Nathaniel Neil Nelson Nicholas
Nick Nicolas Niels Nigel Nikolai Nils Norman Oleg Oliver Olivier Omar Orlando Oscar Osman Otto Owen Pablo Paolo
Patrick Paul Pavel Pedro Percy Peter Petr Phil Philip Philippe Phillip Pierre Piotr Prakash Rafael Rahim Rahul Rajesh
Rajiv Ralph Ramesh Ramon Randall Randy Raul Ravi Ray Raymond Reginald Reza Ricardo Richard Rick Robert Roberto Rod
Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ross Roy Ruben Rudolf Rudy Rupert Russell Ryan Saad Sabir Salah
Salim Salman Salvador Samir Samuel Sanjay Santiago Satish Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth
Shane Shaun Sidney Simon Stan Stanley Stefan Stefano Stephen Steve Steven Stuart Sunil Suresh Sven Tariq Taro Ted
Terence Theodore Thierry Thomas Tim Timothy Toby Todd Tom Tomas Tommy Tony Travis Trevor Troy Tyler Ulrich Umar Uwe
Vaclav Vernon Victor Vijay Viktor Vincent Vinod Vittorio Vladimir Volodymyr Wade Walid Wallace Walter Warren Wayne
Werner Wesley Wilfred Wilhelm Willem William Winston Wolfgang Xavier Yasser Yousef Yuri Yusuf Yves Zachary
`

let byName: Map<string, 'he' | 'she'> | undefined

/**
 * The pronoun for whoever bears a given name, where it tells: "Ellen" -> "she". Undefined for names of either ("Robin")
 * and for those it does not know.
 */
export function readPronounOf(givenName: string): 'he' | 'she' | undefined {
  byName ??= new Map([
    ...women
      .trim()
      .split(/\s+/)
      .map((name) => [name, 'she'] as const),
    ...men
      .trim()
      .split(/\s+/)
      .map((name) => [name, 'he'] as const),
  ])
  return byName.get(givenName)
}
