// Made by tools/cut-gazetteer.ts. Do not edit.

/** Given names in Latin letters without marks. */
export const givenNameRows: string = `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aaltje Aamod Aanand Aanandaswarup
Aanandinii Aanjaneya Aanuoluwapo Aaratrika Aarav Aaron Aarya Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja
Aatreya Aayushmaan Aayushman Aba Abaco Abadon Abagail Abani Abayomi Abbas Abbie Abbigail Abbondanza Abbondanzio
Abbondio Abbos Abby Abdiel Abdon Abdone Abdonie Abdou Abdoul Abdoulaye Abdul Abdulahad Abdulazim Abdulaziz
Abdulboriy Abdulhafiz Abdulhakim Abdulhay Abdulholiq Abduljabbor Abduljalil Abdulkarim Abdulla Abdullah
Abdullatif Abdulmalik Abdulqahhor Abdulqodir Abdulvahhob Abdulvali Abdulvohid Abdurrahiym Abdurrahmon
Abdurrauf Abdurrazzoq Abdussamad Abe Abebi Abeiku Abel Abelard Abelardo Abele Abelin Abeline Abena Abeni
Abenzio Abhaidev Abhaya Abhirath Abhisyanta Abibatou Abibo Abigaelle Abigail Abigale Abigayle Abigel Abimbola
Abiodun Abiola Abiona Abisola Abisoye Abner Abondance Abosede Abou Aboubacar Abraham Abramio Abramo Abril
Absalon Absolon Aby Abyasa Acace Acacie Acacio Acanthe Acario Acaryatanaya Accursio Achaire Achalesvara
Acharyanandana Acharyasuta Achil Achiles Achille Achim Achintya Achyut Acilia Acilio Acim Aciscolo Acrisio Ada
Adah Adalard Adalardo Adalbald Adalbaude Adalberon Adalbert Adalberta Adalberto Adalfredo Adalgisa Adalgiso
Adaline Adalric Adalrico Adalsinde Adam Adama Adamo Adan Adaugo Addie Addison Addo Addolorata Ade Adebankole
Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji Adedoyin Adegoke Adegrin Adegrine
Adekitan Adekola Adekunle Adel Adela Adelaida Adelaide Adelajda Adelardo Adelasia Adelbert Adelberto Adelchi
Adele Adeleke Adelfo Adelgardo Adelia Adelie Adelin Adelina Adeline Adeliya Adell Adella Adelle Adelmo Adelphe
Adeltrude Adenet Adenike Adeniyi Adeodat Adeodato Adeola Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina
Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adheesh Adhemar Adhiarja Adhiraj Adhrit Adi Adiarja Adiba Adigun
Adika Adikara Adikavi Adil Adin Adina Adinata Adinath Aditeya Aditya Adityanandan Adityanandana Adjutor Adolf
Adolfa Adolfina Adolfo Adolph Adolphe Adolphie Adolphus Adone Adonis Adonise Adrain Adrastee Adrehilde Adria
Adriaan Adrian Adriana Adrianna Adriano Adriel Adrien Adriena Adrienne Adrijana Adrione Adripathi Adunni
Advaya Adwitiya Adwoa Afal Afaq Afarim Afat Afia Afolarin Afonso Afra Afro Afruza Afton Afua Afzuna Agabio
Agamennone Agape Agapet Agapito Agasti Agastya Agata Agathange Agathe Agathon Agaton Agazio Agenore Agesilao
Agilbert Agilberte Aglae Aglaia Aglaja Agnan Agnane Agneflete Agnes Agnesa Agnese Agneta Agneya Agnieszka
Agnimitra Agniprava Agnivesh Agnos Agostina Agostino Agrata Agripina Agrippa Agrippin Agrippine Agrypina Agus
Agustin Agustina Ahalya Ahilya Ahmad Ahmed Ahmet Ahror Aiace Aicha Aida Aidan Aidano Aiden Aileen Aimable Aime
Aimee Aimone Aino Aisha Aishani Aissa Aissata Aissatou Aisyah Aiyana Ajala Ajani Ajda Ajeet Ajeng Ajiman
Ajimat Ajimin Ajiono Ajit Ajita Ajoke Akande Akanmu Akanni Akarsana Ake Akeem Akif Akifa Akinkunmi Akinlabi
Akinwale Akmal Akofa Akorfa Akos Akosua Akram Akroor Aksel Akshainie Akshaj Akshat Akshata Akshayakeerti
Akshita Akua Akula Akumaa Akunna Akwasi Akwesi Alaba Alade Aladino Alain Alaina Alaine Alais Alamanno Alambana
Alamu Alan Alana Alanis Alanna Alano Alarico Alassane Alayna Alba Alban Albane Albano Albena Alberade Alberic
Alberico Albert Alberta Alberte Albertha Albertina Alberto Albertyna Albin Albina Alboino Albrecht Albrico
Alceo Alceste Alcibiade Alcide Alcidie Alcime Alcina Alcine Alcino Alcyone Alda Aldegonde Alden Aldo
Aldobrando Aldonce Aldric Alea Aleandro Aleardo Aleaume Alec Aleen Alejandra Alejandrin Alejandro Alek Aleksa
Aleksandar Aleksander Aleksandra Aleksej Aleksi Aleksy Alemka Alen Alena Alene Alenka Aleodor Aleramo Aleska
Alessa Alessandra Alessandro Alessia Alessio Aleth Aletha Alex Alexa Alexander Alexandr Alexandra Alexandre
Alexandrea Alexandria Alexandrina Alexandrine Alexandro Alexandru Alexane Alexanne Alexe Alexej Alexia Alexie
Alexine Alexis Alexys Alexzander Aleyna Alf Alfio Alfons Alfonsa Alfonso Alfonz Alfonzo Alford Alfred Alfreda
Alfredo Algiso Ali Alia Alica Alice Alicia Alicja Alida Alienor Aliette Alighiero Alika Alima Alin Alina Aline
Aliou Alioune Alis Alisa Alisha Alisher Alison Alissa Alistar Alivia Alix Aliya Aliyah Aliz Aliza Alize Aljaz
Aljosa Alka Allan Allegra Allen Allene Alliaume Allie Allison Alma Almerigo Almine Almira Almire Almiro Alois
Aloise Aloisie Aloisio Alojz Alojza Alojzije Alok Alonzo Aloyse Alparslan Alphee Alphonse Alphonsine Alphonso
Alpinien Alsu Alta Altea Althea Althee Alton Alva Alvah Alvar Alvaro Alvena Alvera Alverede Alverta Alviero
Alvin Alvina Alvis Alvise Alwar Aly Alya Alyce Alycia Alysa Alysha Alyson Alyssa Alysson Alzbeta Ama Amabela
Amabile Amadeo Amadeus Amadou Amady Amahle Amalia Amaliane Amalie Amalija Amalric Amalthee Amand Amanda Amande
Amandin Amandine Amando Amani Amant Amante Amanzio Amar Amara Amaranaath Amarande Amaranthe Amaranto Amaresh
Amari Amarnath Amaryllis Amat Amata Amath Amato Amatore Amauri Amaya Ambar Amber Ambra Ambre Ambrogio Ambroise
Ambroisie Ambrose Ambrosiano Ambroz Ambrozy Amdy Amedee Amedeo Amedeu Amelia Ameliane Amelie Amelien Ameline
Amelio Amely America Americo Amerigo Ameth Amethyste Ameyatma Ami Amico Amie Amiel Amilcare Amin Amina Aminat
Aminata Aminte Amintore Aminu Amir Amira Amish Amit Amita Amiya Amleto Amodini Amogh Amoke Amon Amone Among
Amope Amore Amos Amour Amparo Ampelio Amrit Amrita Amritambu Amy Amya Amza Ana Anaadi Anabel Anabela Anabelle
Anacleto Anael Anaelle Anagh Anahi Anaida Anais Anala Anamaria Anamarija Anamika Anand Ananda Anandamayi Anang
Ananta Anar Anas Anasooya Anastacio Anastase Anastasia Anastasie Anastasija Anastasije Anastaz Anastazia
Anastazie Anastazija Anastazja Anasuya Anatazie Anatol Anatole Anatolia Anatolie Anca Ancelin Anceline Anci
Ancica Ancilla Ancuta Anda Andel Andela Andelika Andelin Andelina Andelko Andelo Andeol Anders Anderson Andi
Andoche Andra Andrada Andras Andraz Andre Andrea Andreane Andreanne Andreas Andree Andreea Andrei Andrej
Andreja Andres Andrew Andrija Andrijana Andrina Andro Andromeda Andrzej Andy Andzelika Anej Anele Anemona
Anemone Anesa Aneta Anette Anezka Angadreme Ange Angela Angele Angelica Angelika Angelina Angeline Angelique
Angelita Angelo Anggabaya Anggun Anghel Anghelina Angie Angilbe Angilberte Angilran Angoustan Angus Ani Anibal
Anica Anicee Anicet Aniceto Anicette Aniello Anika Anil Anila Anilaabh Anilabh Anish Anisoara Anissa Anita
Aniya Aniyah Anja Anjali Anjaneya Anjolaoluwa Anjushree Anjushri Anka Ankal Anko Ann Ann-Christin Ann-Marie
Anna Annabel Annabell Annabella Annabelle Annagrazia Annalena Annalise Annamae Annamaria Annamarie Annapurna
Anne Anneke Anneli Annelie Annemarie Annemijn Annetta Annette Anni Annibal Annibale Annie Annika Annikki
Annonciade Annunziata Anny Anom Anora Anouar Anouk Ansaldo Ansbert Ansberte Ansel Anselm Anselma Anselme
Anselmo Ansgar Ansgary Anshula Ansley Ansovino Anstrudie Antal Ante Antea Antek Antelmo Antero Anthelme
Anthelmette Anthony Antide Antigone Antim Antimo Antino Antioco Antoaneta Antoine Antoinette Anton Antone
Antonela Antonella Antonello Antonetta Antonette Antoni Antonia Antonie Antonietta Antonija Antonin Antonina
Antonine Antonio Antoniu Antony Antti Antun Antwan Antwon Anuja Anunay Anuraag Anurag Anuska Anusuya Anuta
Anvar Anwesha Anya Anze Aphelie Apolena Apollina Apollinaire Apollinare Apollinary Apolline Apollo Apollonia
Appia April Apsara Apuleio Aqil Aquilin Aquiline Aquilino Ara Arabela Arabella Arabelle Araceli Aracely Araldo
Aram Arame Aranka Aras Aratone Arcadie Arcadio Archambaud Archan Archange Archibald Archie Archimede Archippo
Arcibaldo Arda Ardella Arden Ardith Ardito Arduino Arely Aresio Areta Argelia Argimiro Argine Argo Argono Ari
Ariadna Arialdo Arian Ariana Ariane Arianna Ariberto Aric Aricie Arie Ariel Ariela Ariele Arielle Arijit Arike
Arina Arindam Arinola Ariosto Aris Aristarco Ariste Aristeo Aristid Aristide Aristione Aristita Aristo
Aristofane Aristotele Arjun Arkad Arkadiusz Arkady Arlene Arleta Arlette Arlie Arlo Armance Armand Armande
Armandine Armando Armani Armel Armeline Armelle Armida Armide Armin Armine Arminio Arna Arnaldo Arnaud Arnaude
Arne Arnesh Arno Arnold Arnolda Arnoldo Arnost Arnostka Arnould Arnulfo Arolde Aron Arona Aronne Arpad Arrigo
Arsen Arsene Arsenie Arsenije Arseniusz Arsinoe Arsipatra Arslon Art Arta Artanto Artawan Artemis Artemisa
Arthaud Artheme Arthur Arthurine Artur Arturo Artus Arun Aruna Arunthavanathan Arved Arvel Arvid Arvilla Arwen
Arya Aryan Aryanna Arystarch Arzen Asa Asad Asadulloh Asake Asal Ascanio Ascelin Asceline Asdrubale Asel
Asella Asha Ashlee Ashleigh Ashlesh Ashley Ashly Ashlynn Ashmi Ashok Ashton Ashtyn Asia Asija Asila Asilbek
Asimodeo Asirwada Asirwanda Asiya Asja Aslesha Aslijan Asliya Asmadi Asman Asmianto Asmita Asmuni Asolat
Assomption Assunta Assunto Asta Astarte Asterie Asterio Astianatte Astou Astree Astrid Astrida Aswani Asya
Ataleo Atanas Atanasia Atanasio Atanazie Atanazy Atena Athalie Athanase Athanasie Athena Athenais Athina Athos
Atila Atinuke Atma Atmaja Atmanand Atmananda Atreyee Atreyi Atta Attila Attilano Attilio Aube Aubertine
Auberto Aubree Aubrey Aubry Audace Aude Audebert Audeline Audie Audouin Audra Audran Audreanne Audrey Augusta
Auguste Augustin Augustina Augustine Augusto Augustus Augustyn Augustyna Aulia Aure Aurea Aurel Aurele Aurelia
Aurelian Aureliana Aureliano Aurelie Aurelienne Aurelio Aurelle Aurian Auriane Aurica Auro Aurora Aurore
Ausilia Ausiliatrice Ausilio Austen Austin Austyn Auxane Auxence Ava Avadhesh Avani Avantika Avaz Ave Aveline
Averardo Avery Avigaelle Avis Avoye Avram Awa Awero Awesi Axel Axeline Axelle Axinte Aya Ayan Ayana Ayanda
Ayaz Aydan Ayden Ayebatari Aygul Aygun Ayinde Ayinke Ayize Ayla Ayleen Aylin Ayman Aymard Aymardine Aymeric
Aymon Aymonde Aynur Ayodeji Ayodele Ayoka Ayomide Ayomikun Ayotude Ayoub Ayse Aytan Ayu Ayushmati Aza Azalee
Azamat Azeglio Azelia Azelie Azeline Azelio Aziz Aziza Azra Azubuike Azzurra Baaba Baala Baalaaditya
Baalagopaal Baba Babacar Babasola Babatunji Babawale Babeta Babette Babila Bacco Badr Bafana Bagas Bagiya
Bagus Bagya Bahar Bahodir Bahram Bahriddin Bahrom Bahruz Bahula Bahuraksa Bahuwarna Bahuwirya Baidehi
Baijayanti Bailee Bailey Bajragin Bakary Bakda Bakhtiyor Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono
Bakti Baktiadi Baktianto Baktiono Bakula Bala Balaaditya Balachandra Baladitya Balagopal Balagovind Balamani
Balamantri Balangga Balapati Balazs Baldassarre Balderico Baldo Baldomero Baldovino Baldwin Balgopal Balidin
Balijan Balint Baltazar Balthazar Bambang Bambina Banara Banawa Banawi Bancar Bandhu Bandhul Banel Bangizwe
Banji Bankim Bankimchandra Bankole Banna Banu Baptiste Bara Baran Barbara Barbarigo Barbe Barbora Barbro Barbu
Barchinoy Bardo Bardomiano Barica Baris Barnaba Barnabas Barnabe Barney Barno Barrett Barry Barsaba Barsimeo
Bart Barthelemy Bartholome Bartimee Bartolo Bartolomea Bartolomej Bartolomeo Bartolomeu Barton Bas Basanti
Basarab Basile Basileo Basilia Basilio Basilisse Bassiano Bassilla Bastiaan Bastian Bastiano Bastien Bathilde
Batilda Battista Batuhan Baudouin Baxtiyar Bayaz Baylee Bazil Bazyli Beata Beato Beatrice Beatriz Beatrycze
Beatus Beau Beaulah Bebe Becky Bedrich Bedriska Begoyim Behruz Bekmurod Bela Belimir Belina Belinda Bella
Belle Bellino Belo Beltramo Ben Benadik Bence Bende Bendeguz Benedek Benedetta Benedetto Benedict Benedicte
Benedikt Benedikta Benedita Benedykt Benett Bengt Beniamin Beniamina Beniamino Benicio Benigna Benigne Benigno
Benito Benja Benjamim Benjamin Bennet Bennett Bennie Benno Benny Benoit Benone Bente Benthe Bentley Benton
Benvenuta Benvenuto Benyamin Beranger Berangere Berard Berardo Berat Berend Berengario Berenice Berenika
Berislav Berit Berkay Bernadetta Bernadette Bernadine Bernard Bernarda Bernardo Bernd Berneice Bernhard
Bernice Bernie Berniece Bernita Beronico Bert Berta Bertalan Bertha Berthe Berti Bertille Bertold Bertolda
Bertoldo Bertolfo Bertram Bertrand Beryl Bessie Betania Beth Bethany Bethel Beti Betina Betsy Betta Bette
Bettie Betty Bettye Beulah Beuve Beverly Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran
Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bharat Bhardwaj Bhargava Bhargavi
Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhilangana Bhima Bhisham
Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit
Bhuvanesh Bhuvaneshwar Biagio Bianca Bianka Bibek Bibi Bibiana Bibianna Bibiano Biborka Bice Bijay Bikash
Bilal Biljana Bill Billie Billura Billy Bilol Bilva Bilwa Bina Binafsha Bindo Bineta Bino Binta Bintou Birane
Birdie Birgit Birgita Birgitta Birgitte Birino Birjesh Bisenija Biserka Bishal Bishnu Bivoj Bjarne Bjorn
Blagica Blagoje Blahomil Blahomila Blahomir Blahomira Blahoslav Blahoslava Blair Blaise Blake Blanca Blanche
Blandine Blanduzia Blanka Blaz Blazej Blazena Boaz Bob Boban Bobana Bobbi Bobbie Bobby Bobur Bodhan Bodhi Bodi
Boet Bogdan Bogdana Boglarka Bogoljub Bohdan Bohdana Bohemond Bohuchval Bohumil Bohumila Bohumir Bohumira
Bohun Bohuna Bohus Bohuse Bohuslav Bohuslava Bojan Bojana Bojislava Bolatito Boldizsar Bolemir Boleslav
Boleslava Boluwatife Bon Bonagiunta Bonaldo Bonaventura Bonavita Bonginkosi Bonifac Boniface Bonifacio Bonita
Bonito Bonnie Bora Borbala Borek Boris Borislav Borislava Borivoj Borivoje Borjan Borka Borko Borna Boroka
Bortolo Borut Borys Bosiljka Bosko Botir Botond Bouba Boubacar Boubou Bouchard Bowie Boyd Boza Bozena Bozetech
Bozetecha Bozica Bozidar Bozidara Bozislav Brad Braden Bradford Bradley Bradly Bradut Brady Braeden Brahma
Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajan Brajen Brajendra Brajesh Bram Brancaleone Brandi Brando
Brandon Brandt Brandusa Brandyn Branimir Branimira Branislav Branislava Branka Brankica Branko Brannon Branson
Brant Bratislav Bratislava Braulio Braxton Brayan Breana Breanna Breanne Brenda Brendan Brenden Brendon Brenn
Brenna Brennan Brennon Breno Brent Bret Bretislav Bretislava Brett Bria Briac Brian Briana Brianne Brice
Bridget Bridgette Bridie Brielle Brieuc Brigida Brigita Brigitta Brigitte Brijesh Brionna Brisa Brit Brita
Britney Britt Britt-Marie Brittany Brock Broderick Brody Bronislav Bronislava Brooke Brooklyn Bruce Bruna
Brunehaut Brunehilde Brunhilda Brunilde Bruno Bruto Bryan Bryana Bryant Bryce Brycen Brygida Bryon Buchi Bucur
Buddha Buddhana Budhil Budi Budimir Budislav Budivoj Buford Buhle Bukola Bulah Bunmi Burak Burdette Burhon
Burley Burnice Busayo Busisiwe Buster Byron Bystrik Cade Caden Caesar Caetana Cagak Cager Cahya Cahyadi
Cahyanto Cahyo Cahyono Caino Caio Caitlin Caitlyn Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala
Cakrawangsa Calanico Calcedonio Cale Caleb Calebe Caleigh Cali Calin Calista Calixte Callie Callisto Callum
Calogera Calogero Calpurnia Calvin Camden Camelia Camelien Cameron Camil Camila Camilla Camille Camillien
Camillo Camren Camron Camryn Camylle Candace Candelario Candice Candida Candide Candido Candra Candrakanta
Cansu Cantemir Cantidio Canziano Capa Capitolina Capucine Cara Caraka Carey Caribert Caridad Carina Carine
Carissa Carl Carla Carlee Carles Carleton Carley Carli Carlie Carlijn Carlo Carloman Carlos Carlota Carlotta
Carlton Carmel Carmela Carmella Carmelo Carmen Carmina Carmine Carminho Carmo Carna Carola Carolanne Carole
Carolin Carolina Caroline Carolyn Carolyne Caronte Carponio Carrie Carroll Carson Carter Carub Cary Cas
Casandra Casey Casian Casiana Casilda Casimer Casimir Casimira Casimiro Caslav Caspar Casper Cassandra
Cassandre Cassiano Cassidy Cassie Cassien Cassio Cassiopea Casto Cataldo Cataleya Catalin Catalina Catarina
Catena Caterina Catharina Catharine Catherine Cathrine Cathryn Cathy Catinca Cato Catrin Catrina Catrinel
Catullo Catur Caturangga Caua Cawisadi Cawisono Cawuk Cayadi Cayla Cazimir Ceasar Ceca Cecco Cecelia Cecep
Cecil Cecile Cecilia Cecilie Cecilio Cecylia Cecyliusz Cedomir Cedric Cedrick Cedrik Cedrin Celeste Celestin
Celestina Celestine Celestino Celestyn Celestyna Celia Celie Celien Celina Celine Celinia Celso Cem Cemani
Cemeti Cemplunk Cene Cenek Cengkal Cengkir Cenka Cerasela Cesaire Cesar Cesare Cesario Cestmir Cestmira Ceyda
Ceyla Ceylin Cezar Cezara Cezary Chaanakya Chaaruchandra Chad Chadd Chadrick Chaim Chaitan Chakor Chakradhar
Chakravartee Chakravarti Chakrika Chanakya Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandler
Chandni Chandra Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani
Chandramauli Chandramohan Chandran Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati Chanel
Chanelle Chantal Chapal Chapala Charak Charlaine Charleen Charlemagne Charlene Charles Charley Charli Charlie
Charline Charlotta Charlotte Charuchandra Charumati Charuvrat Charvi Chase Chasity Chaten Chatur Chatura
Chaturaanan Chaturbhuj Chauncey Chaya Chayenne Chaz Cheikh Cheikhou Chekhouna Chelsea Chelsey Chelsie Cherechi
Cherif Cherubino Cheryl Chesley Chester Chet Chetan Chetanaanand Cheyanne Cheyenne Chiaffredo Chiamaka Chiara
Chidaakaash Chidaatma Chidambar Chidambaram Chidananda Childebert Chilperic Chimamanda Chinedu Chinmayanand
Chinmayananda Chinyere Chiranjeev Chiranjeeve Chisom Chitraksh Chitrali Chitramala Chitrangada Chizoba Chloe
Chrabros Chraniboj Chranibor Chranislav Chranislava Chretien Chris Christ Christa Christelle Christer
Christiaan Christian Christiana Christiane Christiano Christie Christin Christina Christine Christodule
Christoffer Christop Christoph Christophe Christopher Christy Chrudos Chrysole Chrysostome Chuck Chukwu Chval
Chyna Ciaobella Ciara Cicero Cici Cielo Cierra Cindy Cino Cinta Cinthia Cinzia Ciprian Cipriana Cipriano
Cirano Ciriaco Ciril Cirilla Cirillo Cirino Ciro Cistoslav Cistoslava Citlalli Citra Claas Claes Clair Claire
Clara Clarabelle Clare Clarence Clarenzio Clarisa Clarissa Clarisse Clark Claud Claude Claudia Claudie
Claudien Claudine Claudio Claudiu Claus Clayton Cleandre Cleandro Clelia Clelie Clemence Clemens Clement
Clemente Clementina Clementine Clemenzia Clemmie Cleo Cleofe Cleonico Cleopatra Cleora Clery Cleta Cletus
Cleve Cleveland Clifford Clifton Climaco Clinio Clint Clinton Clio Clodomiro Clodoveo Cloe Clorinda Clotaire
Clotilde Clovis Cloyd Clyde Coby Coco Codin Codrin Codrina Codrut Codruta Cody Coen Cointa Colby Cole Coleman
Colin Coline Colins Colleen Collien Collin Colmanno Colmazio Colomba Colombano Colombo Colten Colton Columbus
Concepcion Concetta Concetto Conchita Concordio Conner Connie Connor Conor Conrad Consolata Constanca
Constance Constanta Constantin Constantina Consuela Consuelo Cora Coralia Coralie Coraline Corbin Corbiniano
Cordelia Cordell Cordia Cordie Corene Coreno Corentin Corentine Corey Corina Corine Corinna Corinne Coriolano
Cornel Cornelia Cornelio Cornelis Corneliu Cornelius Cornell Coronato Corrado Corrine Cortez Cortney Corvin
Cory Cosima Cosimo Cosma Cosmin Cosmina Costache Costante Costantino Costanza Costanzo Costel Costin Coty
Coumba Courtney Craig Crawford Cremenzio Crenguta Creola Crescente Crescenzia Crescenzio Crespignano Crin
Crina Crispino Cristal Cristaldo Cristea Cristian Cristiana Cristiano Cristina Cristobal Cristofor Cristoforo
Cristopher Crocefissa Crocefisso Cronida Cruz Crystel Csaba Csanad Csenge Csongor Ctibor Ctibora Ctirad
Ctirada Ctislav Ctislava Cullen Cunegonda Cuniberto Cupido Curtis Cuzia Cvetka Cvijan Cvijetin Cydney Cynthia
Cyntie Cyprian Cyprien Cyra Cyriaque Cyrielle Cyril Cyrila Cyrille Cyrus Cyryl Daan Daantje Dabiziv Dacian
Daciana Daciano Dacin Dacio Dada Dadap Dadi Dado Daevi Daevika Dafina Dafne Dag Dagel Dagmar Dagmara Dagoberto
Dahlia Daiana Daija Daisha Daisy Daiwik Dajana Dakota Daksha Dakshayani Dale Daley Dalia Dalibor Dalibora
Daliborka Dalida Dalie Dalila Dalima Daliman Dalimil Dalimila Dalimin Dalimir Dalimira Daliono Dallas Dallin
Dalmazio Dalton Damar Damaris Damaso Damayanti Dameon Damian Damiana Damiano Damien Damife Damil Damilare
Damilola Damin Damion Damir Damjan Damjanka Damla Damocle Damodara Damola Damon Damu Dan Dana Danang Dandak
Dandapaani Dandre Dane Dangelo Dani Danial Danica Daniel Daniela Daniele Daniella Danielle Danijel Danijela
Danika Danila Danilo Danio Danique Daniswara Daniz Danjuma Danka Danko Dannie Danny Dante Danu Danuja Danuse
Danuta Danyka Daouda Daphne Daphnee Daphney Dara Darasimi Darby Darcy Darek Daren Daria Darian Dariana Dariati
Darie Darien Darija Darijan Darimin Darin Darina Darinka Dario Darion Darius Dariusz Darja Darko Darla Darleen
Darlene Darmaji Darman Darmana Darmanto Darnell Daron Darrel Darrell Darren Darrick Darrin Darrion Darron
Darryl Darshan Darshwana Darsirah Dartono Daru Daruna Darwin Daryani Daryl Dasa Dashawn Dasia Datta Dave Davey
Davi David Davida Davide Davin Davina Davino Davion Davon Davonte Davor Davorin Davriya Davron Davy Dawid Dawn
Dawson Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dayana Dayna Dayne Dayton Dea Dean Deangelo Deanna Deb
Debbie Debora Deborah Debra Decebal Decimo Declan Dedric Dedrick Dee Deeksha Deen Deenabandhu Deepali Deepan
Deepankar Deependra Deepesh Deepika Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee
Deevakar Defne Degna Deion Deja Dejah Dejan Dejana Dejon Dejuan Delaney Delbert Delfina Delfino Delia Delie
Delilah Delinda Delizia Dell Della Delmer Delores Delpha Delphia Delphin Delphine Demarco Demarcus Demario
Demba Demeter Demetra Demetria Demetrio Demetris Demetrius Demetriusz Demi Demilade Democrito Demond Demostene
Dena Deneval Denis Denisa Denise Denisz Deniz Dennis Denny Deodata Deodato Deon Deondre Deontae Deonte Depold
Dereck Derek Derick Deron Desanka Desdemona Deshaun Deshawn Desiderata Desiderato Desiderio Desimir Desiree
Desmond Despina Dessie Destany Destin Destinee Destiney Destini Detmar Detrich Dev Devadatt Devagya Devajyoti
Devak Devan Devangana Devani Devante Devasree Devdan Deven Devesh Deveshwar Devi Devika Devin Devon Devonte
Devota Devvrat Devyn Dewayne Dewey Dewi Dewitt Dex Dexter Dexx Dezider Dhaanyalakshmi Dhana Dhanadeepa
Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhruv
Dhyanesh Dhyaneshwar Diah Diamante Dian Diana Diane Dianna Dianne Dianora Diarra Dida Didier Didimo Didina
Diede Diego Dieke Dieudonne Dieudonnee Dieynaba Digambar Digambara Digdaya Dijana Diksha Dilafruz Dilara
Dilbar Dildora Diletta Dilfuza Dillan Dillon Dilmurod Dilnoza Dilorom Dilrabo Dimas Dimaz Dimitri Dimitrij
Dimitrije Dimitrina Dina Dinakar Dinda Dinesh Dinis Dinkar Dino Dinu Diocleziano Diodata Diodoro Diogene Diogo
Diomede Dion Dione Dionigi Dionisia Dionisio Dionizy Dionyz Dionyzos Dior Dipa Dipali Dipankar Dipendra Dipesh
Diptendu Dirja Dirk Dita Ditte-Marie Ditya Divaakar Divakar Divis Diviska Divjot Divna Divo Divya Dixie Diyor
Diyora Djayden Djenna Djibril Dluhos Dobrava Dobrila Dobromil Dobromila Dobromir Dobromira Dobroslav
Dobroslava Dochia Doda Dodato Doina Dolores Domagoj Domen Domenic Domenica Domenick Domenico Domenik Domezio
Domingo Dominic Dominick Dominik Dominika Dominique Domiziano Domnica Dona Donald Donalda Donat Donata
Donatella Donatello Donato Donavon Donka Donna Donnell Donnie Donny Dono Dora Dorana Dorcas Dorde Doreen Dorel
Dorian Doriana Doriane Doriano Dorica Dorin Dorina Dorine Dorinel Doris Dorit Dorka Dorli Dorota Dorotea
Doroteja Doroteo Dorothea Dorothee Dorothy Dorottya Dorris Dortha Dorthe Dorthy Doru Doubrava Doubravka Douce
Doug Douglas Douwe Dovie Dovud Doyinsola Doyle Draga Dragan Dragana Dragica Draginja Dragisa Drago Dragoje
Dragojlo Dragoljub Dragos Dragoslav Dragutin Drahomil Drahomila Drahomir Drahomira Drahon Drahos Drahoslav
Drahoslava Drahotin Drahotina Drahuse Drahutin Drajat Drake Draupadi Draza Drazen Dren Drew Drina Dron Drona
Druina Drzimir Drzislav Dua Duane Duarte Dubravka Dubravko Duccio Duco Ducu Dudley Duduzile Duilio Duje Dujo
Dulari Dulce Dulcinea Dulina Dumisani Dumitra Dumitrana Dumitru Duncan Dunja Dura Durad Durante Durda Durdona
Durga Durgeshwari Durica Durodola Durward Dusan Dusana Dusanka Dusica Duska Dusko Dustin Duuk Dwaipayan
Dwaipayana Dwayne Dwi Dwight Dyah Dylan Dylano Earlene Earline Earnestine Easter Easton Ebba Ebe Eberardo
Ebiere Ebiowei Ebunoluwa Ecaterina Ecclesio Ecrin Eda Edd Edda Eddi Eddie Edelberga Eden Edgar Edgard Edgardo
Edi Edilberto Edison Edita Edith Editta Edmee Edmond Edmondo Edmund Edna Edoardo Edouard Eduard Eduarda
Eduardo Edvard Edvarda Edvige Edvin Edward Edwardo Edwin Edwina Edyta Edyth Edythe Eef Eefje Eekalabya Eero
Eeva Efe Effie Efisio Efraim Efrain Efrem Efren Eftimia Eftimie Ega Ege Egeo Egidio Eginardo Egisto Egizia
Egle Egmont Egon Egona Eileen Einar Eino Eirik Eja Eka Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika
Ekdant Eko Ekow Ekundayo Ela Eladio Elaide Elaina Elaine Elakshi Elanur Elbek Elbert Elda Eldon Eldor Eldora
Eldred Eldridge Elea Eleanor Eleanora Eleanore Eleazar Electa Elektra Elena Elene Eleni Elenor Elenora
Eleonora Eleonore Elettra Eleuterio Eleuthere Elfrida Elfrieda Eli Elia Eliabeth Eliah Elian Eliana Eliane
Eliano Elias Eliasz Elide Elie Eliezer Elif Elifio Eligio Elijah Elimena Elin Elina Eline Elinor Elinore Elio
Eliodoro Elisa Elisabet Elisabeta Elisabeth Elisabetta Elisaveta Elise Elisea Elisee Eliseo Elisha Elisio
Eliska Elissa Elita Eliza Elizabet Elizabeta Elizabeth Elize Elizej Elizeus Elka Ella Ellada Elle Ellen
Ellen-Margrethe Elli Ellie Elliot Elliott Ellis Ellsworth Elly Elma Elmar Elmer Elmira Elmo Elmore Elmurod
Elna Elnara Elnora Elnur Eloa Elodia Elodie Elody Elogio Eloisa Eloise Elon Elouise Eloy Elpidio Elroy Elsa
Elsie Elta Elton Eluh Elva Elvera Elvezio Elvia Elvie Elvin Elvina Elvino Elvira Elvis Elwin Elwira Elwyn
Elyanora Elynn Elyor Elyse Elyssa Elza Elzbieta Elzear Ema Eman Emanoil Emanuel Emanuela Emanuele Emanuelly
Emanuil Emas Embuh Emeka Emelia Emelie Emeline Emely Emerance Emerencie Emeric Emerich Emerson Emery Emese
Emidio Emie Emil Emile Emili Emilia Emilian Emiliana Emiliano Emilie Emilija Emilijan Emilio Emily Emin
Emirhan Emma Emmalee Emmanuel Emmanuelle Emmelie Emmely Emmerico Emmet Emmett Emmi Emmie Emmitt Emmy Emong
Emory Empirio Empluk Emre Ena Enakshi Endah Endra Endrigo Enea Enecone Enes Engelbert Enguerrand Enid Enie
Enimia Eniola Enna Ennio Enno Enoch Enola Enos Enrica Enrico Enrique Ensar Ensio Enteng Enya Enzo Ephraim
Epiphane Eracla Eraclide Eraldo Erardo Erasmo Erast Eray Erazim Erazmus Erberto Ercolano Ercole Eremia Eren
Erenia Erhard Eriberto Eric Erica Erich Erick Ericka Erico Erik Erika Erin Erkki Erling Erma Ermanno Ermelinda
Ermenegarda Ermenegilda Ermenegildo Ermes Ermete Ermilo Erminia Erminio Erna Ernest Ernesta Ernestina
Ernestine Ernesto Ernie Ernst Eros Ersilia Ervin Ervina Erwin Eryn Esau Esben Esha Eshana Eshita Esi Esma
Esmee Esmeralda Esmira Esperanza Esra Esse Essie Esta Esteban Estefania Estel Estela Estell Estella Estelle
Ester Estera Esterina Estevan Esther Estiawan Estiono Estrella Esuperio Esupofo Eszter Etela Eterie Etha Ethan
Ethel Ethelyn Ethyl Etienne Ettie Ettore Eubert Euclide Eudes Eudokia Eudoksja Eudora Eudoxe Eudoxie Eufebio
Eufemia Eufemio Eufrasia Eufronio Eufrosina Eufrozina Eugen Eugene Eugenia Eugenie Eugenio Eugeniusz Eula
Eulah Eulalia Eulalie Euna Eunice Eunika Euphrasie Euridice Eusebe Eusebia Eusebie Eusebio Eusebiu Eusebius
Euseo Eustache Eustatiu Eustorgio Eustosio Eustracjusz Eutalia Eutalio Eva Evald Evaldo Evalyn Evan Evandro
Evangelina Evangeline Evanghelina Evans Evarist Evariste Evaristo Evasio Evdokija Evelien Eveliina Evelin
Evelina Eveline Evelyn Evelyne Everardo Everett Everette Evert Evi Evidio Evie Evodio Evrard Evremondo Evy
Evzen Evzenie Ewa Ewald Ewatomi Ewelina Ewell Eymen Eyram Ezechiel Ezechiele Ezekiel Ezequiel Ezio Ezra Faas
Fabia Fabian Fabiana Fabiano Fabie Fabien Fabienne Fabijan Fabio Fabiola Fabrice Fabricia Fabricio Fabrizio
Fadekemi Faderera Fae Fahriddin Faiq Faith Faizah Falba Falk Famiano Famke Fanika Fanni Fannie Fanny Fanta
Fantin Fantine Fanyana Fara Farah Farangiz Fardau Farhunnisa Farida Farqana Farruh Fathonah Fatim Fatima
Fatimata Fatma Fatou Fatoumata Faust Fausta Faustin Faustina Faustine Faustino Fausto Faustyn Faustyna Favian
Faxriyya Fay Faya Faye Fayen Fayenne Fayzbek Fazilat Fazio Fazliddin Feba Febe Febi Febriana Febrina Fedde
Fedele Federica Federico Fedor Fedora Fedro Fehintola Felice Felicia Felician Feliciano Felicie Felicita
Felicitas Felicite Felicity Feliks Felina Felipa Felipe Felix Felton Fem Femke Femm Fenja Fenna Fenne
Ferdinand Ferdinanda Ferdinando Ferdynanda Ferenc Fermiano Fermin Fermo Fernanda Fernando Ferne Ferre
Ferruccio Feruza Festo Fiacre Fiammetta Fibikemi Fidan Fidel Fidele Fidelie Fidelius Fidenziano Fidenzio Fieke
Fien Fiene Fiep Fiete Fiifi Fikayomi Filemon Filibert Filiberto Filip Filipa Filipe Filippa Filippo Filofteia
Filomen Filomena Filomeno Filotije Filou Fily Finia Finja Finlay Finley Finn Finnja Finnley Fiodor Fiona
Fiordaliso Fiore Fiorella Fiorenza Fiorenziano Fiorenzo Firdavs Firmin Firuza Fitrat Fitri Fitria Fitriani
Flaminia Flavia Flavian Flaviana Flaviano Flavie Flavien Flavio Flaviu Flavius Fleano Fleta Fletcher Fleur Flo
Floare Floarea Flodoard Floortje Flor Flore Florea Florence Florencia Florencio Florencja Florent Florenta
Florentin Florentina Florentine Florentyn Florentyna Florestan Florian Floriana Floriano Florica Florida
Floridia Florie Florin Florina Florine Floris Flossie Floy Floyd Flynn Foca Folashade Folco Folu Forrest
Fortunat Fortunata Fortunato Fortunee Fos Fosca Fosco Foss Fotih Fotima Foulques Frana Franca France Frances
Francesca Francesco Francette Franci Francia Francine Francis Francisc Francisca Francisco Francisque
Franciszek Franciszka Franco Francois Francoise Franjo Frank Franka Frankie Franklin Frantisek Frantiska Franz
Franziska Fred Freda Freddie Freddy Frederic Frederica Frederick Frederico Frederik Frederike Frederique
Fredrick Fredrik Fredy Freeda Freek Freeman Freida Freja Frenkie Freya Frida Frido Fridolin Fridrich Frieda
Friederike Friedrich Fritz Frontiniano Frusina Fruzsina Fryderyk Fulbert Fulberto Fulcran Fulgence Fulgenzio
Fulvia Fulvio Funani Funmilade Funmilayo Furio Furkan Furman Furseo Fuscolo Fynn Gabe Gabi Gabin Gabino Gabor
Gabriel Gabriela Gabriele Gabriella Gabrielle Gabrijela Gada Gadang Gading Gadis Gaduh Gael Gaelle Gaetano
Gagan Gage Gaglioffo Gaia Gail Gaiman Gaio Gaj Gaja Gajaadhar Gajabahu Gajadhar Gajana Gajbaahu Galak Galang
Galar Galatea Galdino Galeazzo Galfryd Galih Galileo Galina Galiono Gallicano Galuh Galur Gaman Gamani Gamanto
Gambira Gamblang Ganak Ganaka Ganapati Ganda Gandewa Gandharv Gandharva Gandi Gandolfo Ganep Ganesh Ganesha
Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garance Garang Garda Gardner Garett Garfield Garik Garika
Garimberto Garnett Garnier Garrett Garrick Garry Garth Garud Garuda Gary Gaspar Gaspard Gaspare Gasper Gasti
Gaston Gastone Gati Gatien Gatik Gatot Gatra Gatsha Gaud Gaudenzia Gaudenzio Gaudino Gauraang Gaurang Gauranga
Gautam Gautama Gautami Gautier Gautiero Gavin Gavino Gavrilo Gavxar Gawati Gayatri Gayle Gbadebo Gbeminiyi
Gbemisola Gbolahan Gbowoade Geanina Gedeon Gedeone Geeta Geetanjali Gejza Gellert Gelsomina Geltrude Gelu Gema
Gemine Gemini Geminiano Gemma Genadij Gene Generosa Generoso Genesia Genesio Geneva Genevieve Gennaro
Genoveffa Genoveva Genta Gentiana Genziano Geo Geoffrey Geoffroy Georg George Georgel Georges Georgeta
Georgette Georgia Georgian Georgiana Georgianna Georgije Georgina Geovanni Geovanny Geovany Gerald Geralda
Geraldina Geraldine Gerard Gerarda Gerardina Gerardo Gerasim Gerasimo Geraud Gerazim Gerazym Gerberge Gerbert
Gerda Geremia Gergely Gergo Gerhard Gerharda Gerino Germain Germaine German Germana Germano Gerolamo Geronimo
Geronzio Gerrit Gerry Gerson Gertruda Gertrude Gervais Gervasio Gesualdo Geta Geza Ghaliyati Ghanaanand
Ghanashyam Ghani Ghanshyam Ghenadie Gheorghe Gheorghita Gherardo Gherghina Ghislain Ghita Gia Giacinta
Giacinto Giacobbe Giacomo Giada Giadero Giambattista Gian Gianbattista Giancarlo Giandomenico Gianfranco
Gianina Gianluca Gianluigi Gianmarco Gianmaria Gianmario Gianni Gianpaolo Gianpiero Gianpietro Gianuario
Giasone Gibran Gica Gicu Gideon Giel Gifty Gigi Gigliola Gijs Gil Gilang Gilbert Gilberta Gilberto Gilda Gildo
Giles Giliola Gilles Gillian Gillo Gina Gineto Ginevra Ginewra Gino Gioacchina Gioacchino Giobbe Gioberto
Gioconda Giocondo Gioele Gioia Giona Gionata Giordano Giorgia Giorgian Giorgiana Giorgio Giosue Giosuele
Giotto Giovani Giovanna Giovanni Giovanny Giove Gioventino Giovenzio Girardo Girart Giri Girija Girik Girika
Girindra Giriraaj Giriraj Girish Girja Girolamo Gisela Gisele Gisella Gislebert Gisselle Gita Gitanjali Gitte
Giuda Giuditta Giulia Giuliana Giuliano Giulio Giulitta Giuseppa Giuseppe Giuseppina Giusta Giustiniano Giusto
Gizela Gladyce Gladys Glauco Gleb Glen Glenda Glenn Glenna Glennie Gligorije Gloria Glorie Gobinda Godeberta
Godfrey Godiva Goffredo Gojko Golda Golia Golub Gomberto Goncalo Gondebaud Gondulfo Gonerio Gonsalwy Gonthier
Gontran Gonzaga Gonzague Gonzalo Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Goran Gorana Goranka Gorazd
Gordan Gordana Gordiano Gordon Gosto Goswamee Goswami Gothard Gottardo Gotum Gouranga Goutam Govhar Govinda
Grace Gracian Graciana Gracie Graciela Graciliano Gracja Gradimir Grady Graham Grant Granville Gratian
Gratiana Gratiela Grato Grayce Grayson Grazia Graziana Graziano Graziella Grazina Greg Gregg Gregoire Gregor
Gregoria Gregorian Gregorio Gregory Greta Gretchen Greyson Grga Grgo Grgur Griffin Grigore Grigorije Grimaldo
Griselda Grizelda Grover Grozdana Gry Grzegorz Guadalupe Gualberto Gualtiero Gubio Gudakesa Gudakesha Gudrun
Guelfo Guenda Guendalina Guenievre Guerin Guerrino Guglielmo Gui Guiberto Guido Guilhemine Guilherme Guillaume
Guillemette Guillermina Guillermo Guiscardo Guiseppe Gular Gulay Gulbaxor Gulchexra Gulcin Guljamol Guljaxon
Gulnora Gulnoza Guloy Gulsora Gulsum Gulzira Gulzoda Gumesindo Gunay Gundelinda Gunilla Gunnar Gunnel Gunter
Gurdev Gus Gussie Gustav Gustava Gustave Gustavine Gustavo Guus Guusje Guy Guyot Gvendolina Gvozden Gwen
Gwenaelle Gwendolyn Gwido Gyorgy Habib Habiba Haby Hadi Hadley Hafsa Hafshah Hagen Hailee Hailey Hailie
Hairyanto Hakan Hakim Hakon Hal Haleigh Haley Halie Halil Halim Halima Halina Halle Hallie Hamid Hamidou
Hamima Hamish Hamsini Hamza Hamzah Hana Hanga Hani Hanifa Hank Hanna Hannabel Hannah Hanne Hannele Hannes
Hanno Hannu Hans Hanus Haralamb Haralambie Harald Hardana Hardi Hardouin Hari Harimurti Harinakshi Harinarayan
Harit Harita Harja Harjasa Harjaya Harjo Harley Harmon Harold Harriet Harrison Harry Harsana Harsanto Harsaya
Hartaka Hartana Harto Harvey Hasan Hasim Haskell Hasna Hassan Hassie Hasta Hastal Hata Hattie Hauke Havel
Havla Hawa Hayden Haylee Hayley Haylie Hazle Heber Hector Heda Hedda Hedelin Hedi Hedvig Hedviga Hedvika Heema
Heidi Heidrun Heikki Hein Heitor Helen Helena Helene Helga Helier Helin Helio Helle Hellen Helmer Helmut
Heloisa Heloise Henderson Hendra Hendri Hendrik Hendrika Hennes Henning Henri Henrich Henrick Henrieta
Henrietta Henriette Henrik Henrike Henrique Henry Henryk Henryka Heracleea Herb Herbert Herberta Herluin
Herman Hermann Hermenegildo Hermina Hermine Herminia Herminio Hernan Hershel Herta Hertha Heru Herve Heryanto
Hester Hesti Hettie Hidaya Hidde Hieronim Hikmat Hilaire Hilar Hilario Hilarion Hilarius Hilary Hilbert Hilda
Hildebert Hildegard Hillard Hillary Hilma Hilola Hilton Himadri Himani Himawan Hincmar Hipolit Hipolito
Hippolyte Hira Hiram Hiranmay Hiranmaya Hiranya Hjalmar Hlengiwe Hobart Hojimurod Holden Hollie Hollis Homer
Homero Honor Honore Honorine Honorius Hope Horac Horace Horacio Horacy Horatiu Horea Horia Horst Hortense
Hortensia Hortensie Hortenzia Hortenzie Horymir Horymira Hosea Hosiyat Hostimil Hostimila Hostimir Hostimira
Hostislav Hostislava Hostivit Houston Hovard Howard Howell Hoyt Hrvoj Hrvoje Hrvojka Hubert Hudson Hugh Hugo
Hugues Huguette Hulda Hulya Humaira Humay Humberto Hunor Huriya Hurram Hurshida Husida Husnida Husniya Husnora
Hussein Huub Hvalimir Hvezdoslav Hvezdoslava Hyacint Hyacinta Hyman Hynek Hypolit Iacob Iacopo Iacopone Iago
Ian Iancu Ianira Ianis Iasmina Ibidapo Ibironke Ibodulloh Iboja Ibou Ibra Ibrahim Ibrahima Ibrani Ibrohim
Ibukunoluwa Ibun Ica Icaro Icha Icie Icilio Ico Ida Idell Idella Ido Idowu Idris Idrissa Idy Ieremia Ifa
Ifeanyichukwu Ifeoluwa Ifeoma Iffar Ifora Ifunanya Ige Iginia Iginio Igino Ignac Ignacie Ignacio Ignacy Ignat
Ignata Ignatius Ignazio Ignjat Igor Ihsan Ihtiyor Ika Ike Ikenna Ikeoluwa Iker Ikhidie Ikhsan Ikin Ikrom Ila
Ilaria Ilarie Ilario Ilarion Ilay Ilayda Ilda Ildebrando Ildefonso Ildegarda Ildegonda Ildika Ileana Ilene
Ilenia Ilham Ilia Iliana Ilias Ilie Ilija Ilinca Ilinka Ilja Iljana Ilko Illidio Illuminato Ilmari Ilona Ilqar
Ilsa Ilse Ilva Ilyas Ilyos Ilza Ima Imam Imani Imelda Imke Immacolata Immacolato Immanuel Imogen Imogene
Imoleoluwa Imran Imre Imrich Imron Ina Inara Inaya Incoronata Indah Inder Indira Indra Indro Indy Ines Inesa
Inez Inga Inge Ingeborg Ingeborga Inger Ingrid Ingrida Inioluwa Inja Inka Inkeri Innocente Innocenty Innocenza
Innocenzo Ino Inocenc Inocentiu Insa Intan Inyoni Ioan Ioana Ioanina Iolanda Iole Iona Ione Ionel Ionela
Ionelia Ionica Ionne Ionut Iorio Iosefina Iosif Ippocrate Ippolito Ira Irawati Irem Iremide Irena Irene Irenej
Ireneo Ireneus Ireneusz Ireti Iretioluwa Irfan Iriana Iride Iridenta Irina Irinel Iris Irma Irmeli Irmina
Irnanto Iroda Irsad Irvin Irving Irwan Irwin Isa Isaac Isabeau Isabel Isabela Isabell Isabella Isabelle
Isabelly Isac Isacco Isadora Isadore Isai Isaia Isaiah Isaias Isak Ischirione Ise Iseoluwa Iseult Ishola Iside
Isidor Isidora Isidore Isidoro Isidro Isioma Isis Isisa Isla Islom Ismael Ismaele Ismail Ismaila Ismerie
Ismoil Isobel Isolda Isom Isotta Isra Israel Issa Issac Istvan Ita Italia Italo Itunuoluwa Itzel Iulia Iulian
Iuliana Iuliu Iurie Iustin Iustina Iustinian Iva Ivah Ivan Ivana Ivancica Ivanka Ivanna Ivano Ivanoe Ivar Ive
Ivek Iven Iveta Ivetta Ivica Ivna Ivo Ivona Ivone Ivonne Ivor Ivy Ixtiyar Iyabode Iyadunni Iyanuoluwa
Iyinoluwa Iza Izaak Izabela Izabella Izaiah Izaias Izajasz Izak Ize Izidor Izidora Izmael Izolda Iztok Izydor
Izzy Jaakko Jabal Jabari Jabulile Jace Jacek Jacey Jachym Jacinthe Jacinto Jack Jackeline Jackie Jacklyn
Jackson Jacky Jaclyn Jacob Jacoba Jacobo Jacobus Jacqueline Jacquelyn Jacques Jacynthe Jada Jaden Jadesola
Jadon Jadran Jadrana Jadranka Jadranko Jadro Jadwiga Jadyn Jaeden Jaelynn Jaeman Jaga Jagadish Jagadisha
Jagapati Jagaraga Jagathi Jagdeep Jagdish Jagica Jagmeet Jahnu Jai Jaida Jaiden Jailey Jailyn Jaiman Jaime
Jaimini Jaimy Jairo Jais Jaivey Jaka Jakayla Jake Jakob Jakov Jakub Jakuba Jakubina Jakubka Jala Jaleel Jalen
Jalol Jalon Jalou Jalyn Jamaal Jamal Jamalia Jamar Jamarcus Jamel James Jameson Jamey Jamie Jamil Jamila Jamir
Jamison Jammie Jamol Jamshid Jan Jana Janae Janaina Jane Janek Janelle Janessa Janet Janeta Janez Jani Janica
Janice Janick Janie Janin Janina Janine Janis Janiya Janja Janka Janko Janna Janne Jannek Jannes Janni Jannie
Jannik Jannis Jano Janos Janosch Janusz Jany Japhet Jaquan Jaquelin Jaqueline Jara Jared Jaren Jari Jarmil
Jarmila Jarne Jarno Jarod Jarolim Jarolima Jaromil Jaromir Jaromira Jaron Jaroslav Jaroslava Jarrell Jarret
Jarrett Jarrod Jarvis Jarwa Jarwadi Jarwi Jasen Jasenko Jasmani Jasmijn Jasmin Jasmina Jasmine Jasna Jasnena
Jason Jasper Jasur Jaswadi Jati Jatmiko Jaunita Javas Javi Javier Javlon Javohir Javon Javonte Jax Jaxon Jaxx
Jaya Jayadi Jayce Jaycee Jayda Jayde Jayden Jaydon Jayeng Jaylan Jaylano Jaylen Jaylin Jaylinn Jaylon Jayme
Jayne Jayson Jayvano Jazlyn Jazmin Jazmyn Jazmyne Jazzlyn Jazzlynn Jean Jeana Jeanette Jeanie Jeanne Jeannel
Jeannette Jeannie Jeannot Jed Jedediah Jedidiah Jeff Jefferey Jeffery Jeffrey Jeffry Jefri Jefta Jehanne Jela
Jelena Jelica Jelisaveta Jelita Jelka Jella Jelle Jelmer Jelte Jena Jenel Jenifer Jenna Jennie Jennifer
Jennings Jenny Jennyfer Jenovefa Jens Jensen Jente Jeppe Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremiah
Jeremias Jeremiasz Jeremie Jeremy Jergus Jermain Jermaine Jermey Jernej Jerod Jerome Jeromy Jeronimo Jeronym
Jerrell Jerrod Jerrold Jerry Jerzy Jesa Jesika Jesper Jess Jesse Jessica Jessie Jessika Jesslyn Jesslynn Jessy
Jessyca Jesus Jett Jette Jettie Jevon Jevrosima Jewell Jezdimir Jidde Jil Jilji Jill Jillian Jim Jimena Jimi
Jimmie Jimmy Jimram Jinawi Jindra Jindrich Jindriska Jinte Jinthe Jip Jiri Jirina Jitender Jitendra Jitka
Joachim Joah Joakim Joan Joana Joanie Joann Joanna Joanne Joannie Joanny Joany Joao Joaquim Joaquin Joas
Jocelyn Jocelyne Jodi Jodie Jody Joe Joel Joelina Joeline Joelle Joep Joes Joesph Joey Johan Johana Johann
Johanna Johanne Johannes Johathan John Johnathan Johnathon Johnnie Johnny Johnpaul Johnson Joko Jolana Jolanta
Jolayemi Joleen Jolie Jolien Jolijn Jolin Jolina Joline Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jonna
Jono Jonte Joojo Joost Jop Jordan Jordana Jordane Jordi Jordon Jordy Jordyn Jorga Jorge Jorgen Joris Jorn
Jorrit Jort Joscha Joschua Jose Josef Josefa Josefien Josefin Josefina Josefine Josep Joseph Josephin
Josephine Josh Joshua Joshuah Josiah Josiane Josianne Josie Josip Josipa Josko Joso Josse Josselin Jost Josua
Josue Josy Jourdain Jovan Jovana Jovani Jovanka Jovanny Jovany Joy Joya Joyce Joza Joze Jozef Jozefa Jozefina
Jozica Jozsef Jozue Juan Juana Juanita Juda Judah Judd Jude Judicael Judita Judith Judson Judy Judyta Jugoslav
Juha Juhani Juho Jukka Jula Julan Jule Jules Juli Julia Julian Juliana Juliane Julianne Julie Julien Julienne
Juliet Julieta Juliette Julija Julijana Julika Julina Julio Julita Julius Juliusz Jumadi Jumagul Jumari Juna
Junayd June Junius Juno Jur Juraj Jure Juri Jurre Juste Justen Justin Justina Justine Juston Justus Justyn
Justyna Juta Juul Juvenal Juwan Juwon Jyoti Jyotis Jyotsana Kaan Kaarina Kacey Kaci Kacie Kacper Kacung Kade
Kaden Kadiatou Kadin Kadir Kaela Kaelyn Kagiso Kai Kaia Kailash Kailee Kailey Kailyn Kairav Kaitlin Kaitlyn
Kaj Kaja Kajen Kajetan Kala Kale Kaleb Kaleigh Kalervo Kalevi Kaley Kali Kalidou Kalim Kalinda Kalinik
Kalistrat Kalle Kallie Kalpana Kalyani Kama Kamal Kamala Kamalesh Kamaria Kambali Kameron Kamidin Kamil Kamila
Kamilla Kamille Kamla Kamlesh Kamol Kamola Kamoliddin Kamran Kamren Kamron Kamryn Kanak Kanaka Kanchan Kanda
Kane Kani Kania Kanishka Kannan Kannen Kanti Kara Karam Karan Kardi Kareem Karel Karelle Karen Kari Kariane
Karianne Karim Karima Karimah Kariman Karin Karina Karine Karja Karl Karl-Emil Karl-Johan Karla Karlee Karley
Karli Karlie Karlijn Karlo Karlotta Karma Karman Karmela Karmen Karna Karol Karolann Karoliina Karolina
Karoline Karsa Karsana Karson Karta Karthik Kartik Kartika Karunanidhi Karya Kasandra Kasey Kashyap Kashyapi
Kasian Kasim Kasiran Kasiyah Kaspar Kasper Kassandra Kastor Kasusra Kata Katariina Katarina Katarzyna Kate
Katelin Katelyn Katelynn Katerina Katharina Katherine Katheryn Kathleen Kathlyn Kathrin Kathrine Kathryn
Kathryne Kathy Katica Katie Katija Katina Katja Katlyn Katlynn Kato Katrin Katrina Katrine Kattie Katy Kavon
Kawaca Kawaya Kay Kaya Kaycee Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Kayode Kayra
Kayun Kazi Kazimierz Kazimir Kazimira Keagan Keano Keanu Keara Keaton Keba Keegan Keeley Keely Keenan Keerti
Kees Keet Kehinde Keira Keisha Keith Keji Kellen Kelley Kelli Kellie Kelly Kelsi Kelsie Kelton Kelvin Kemal
Kemba Kemi Kenan Kenari Kendall Kende Kendra Kendrick Kenes Kenji Kenna Kennedi Kennedy Kenneth Kennith Kenny
Keno Kensi Kent Kenton Kenya Kenyatta Kenyon Kenza Kenzie Kenzo Keon Kerem Kerim Kerry Kerstin Keshaun Keshawn
Keven Kevin Kevon Keyon Keyshawn Kezia Kgabu Khadidiatou Khadija Khadim Khady Khalid Khalifa Khalil Khanyisile
Khem Khethiwe Khoudia Khulekani Kian Kiana Kiandra Kianna Kiara Kiarra Kiel Kiera Kieran Kika Kikelomo Kiki
Kiley Kilian Kim Kimberley Kimberly Kimi Kincso Kine Kinga Kip Kira Kiran Kirana Kirilo Kirk Kirsten Kirstin
Kirti Kjeld Kjell Klaas Klara Klarencjusz Klaudia Klaudian Klaudie Klaudius Klaudiusz Kleber Klemen Klemens
Klement Klementina Klementyna Kleopatra Kliment Klotylda Knut Kobe Koby Kody Koen Kofi Kojo Koko Kolawole
Kolby Kole Koleta Koloman Kolombin Kolombina Kolos Kolumban Kolumbin Kolumbina Komil Komila Komron Konrad
Konstance Konstancie Konstancja Konstantin Konstanty Konstantyn Konsuela Konzuela Kopano Kora Koralia Koray
Korbin Korbinian Kordula Korede Korey Korina Korinna Kornel Korneli Kornelia Kornelie Kornelius Korneliusz
Kory Kosma Kosmas Kosta Kraig Krasava Krasomil Krasomila Krasoslav Kresimir Kresomysl Krijn Kris Krishna
Krishnadas Krishnadasa Krista Kristan Kristen Kristi Kristian Kristie Kristiina Kristijan Kristin Kristina
Kristine Kristjan Kristof Kristofer Kristoffer Kristopher Kristy Kristyna Krisztian Krisztofer Krsto Kruno
Krunoslav Kryspin Krystal Krystel Krystian Krystina Krystof Krystyna Krzysztof Ksawera Ksawery Ksenia Ksenija
Ksenofont Kubad Kubra Kubura Kujoe Kumar Kumari Kumuda Kumush Kuncara Kunhuta Kunthara Kurnia Kurt Kurtis
Kusuma Kuzman Kveta Kveton Kvetos Kvetoslav Kvetoslava Kvetuse Kvido Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi
Kweku Kwesi Kwintyn Kyan Kyano Kyara Kyla Kyle Kylee Kyleigh Kyler Kylie Kyllikki Kyra Laal Labuh Lacey
Lachlan Lacramioara Lada Ladarius Ladislao Ladislau Ladislav Ladislava Lafayette Lai Laila Laisha Lajos
Laksana Lakshman Lakshmi Lakshmidhar Lakshminath Laksita Lal Lala Lalita Laman Lamar Lambert Lamberto Lamine
Lamiya Lamont Lana Lanang Lance Lancilotto Landen Landolfo Landry Laney Lanfranco Langa Langgeng Lanjar Lantar
Lapo Lara Laras Larisa Larissa Laron Larry Lars Larue Larysa Lascar Lasmanto Lasmono Lassana Lasse Laswi
Laszlo Latif Latika Latofat Latoya Laura Laurane Laure Laureen Laureline Lauren Laurenc Laurence Laurencie
Laurencja Laurencjusz Laurene Laurens Laurent Laurentia Laurentino Laurentiu Laurenty Laurentyna Laurenz
Lauretta Lauri Laurian Lauriane Laurianne Lauriano Laurie Laurin Laurine Laury Lauryn Lautone Lavada Lavanya
Lavern Laverna Laverne Lavina Lavinia Lavinio Lavon Lavonne Lawrence Lawrencia Lawson Laxman Laxmi Layla Laylo
Layne Lazar Lazare Lazaro Lazarz Laziz Lazzaro Lea Leah Leana Leander Leandr Leandra Leandre Leandro Leann
Leanna Leanne Leatha Leda Leela Leena Leendert Lega Legawa Leif Leigh Leila Leilani Lejla Leke Lela Lelah
Leland Lelia Lembah Lempi Lemuel Len Lena Lene Leni Lenia Lenja Lenka Lenn Lenna Lennard Lennart Lenne Lennert
Lennie Lennon Lennox Lenny Lenora Lenore Lenya Leo Leodegar Leokadie Leola Leon Leona Leonard Leonardo Leone
Leonel Leonhard Leoni Leonia Leonid Leonida Leonidas Leonie Leonilda Leonio Leonne Leonor Leonora Leontin
Leontina Leontyn Leontyna Leonzio Leopardo Leopold Leopolda Leopoldina Leopoldine Leopoldo Leopoldyna Leora
Leos Leposava Lera Lerato Lere Leroy Lesana Lesek Lesley Leslie Lesly Lessie Lestari Lester Leta Letha Leticia
Leticie Letitia Letizia Letterio Leu Leufroy Lev Levent Levente Levi Levin Levke Levoslav Lew Lewin Lewis Lex
Lexi Lexie Lexus Leyla Lia Liah Liam Lian Liana Lias Libbie Libby Libena Liberata Liberato Liberatore Libere
Liberio Libero Liberto Libor Libora Liboria Liborio Liboslav Liboslava Libusa Libuse Lica Licia Lidania Lidia
Lidija Lidio Lidmila Lidya Lieke Lien Liene Lietald Lieto Lieuwe Lieve Ligia Liisa Lila Lili Lilia Lilian
Liliana Liliane Lilianna Lilien Lilith Liliya Lilla Lilli Lillian Lilliana Lillie Lilly Lilou Lily Lilyan
Liman Limar Lina Lincoln Linda Linde Lindsay Lindsey Linett Linn Linne Linnea Linnie Lino Lintang Linus
Linwood Lio Lioara Lionel Lis Lisa Lisandro Lisann Lisanne Lisbeth Lise Liselotte Lisette Litzy Liv Liva Livia
Liviana Livie Livino Livio Liviu Livius Liya Liyam Liyana Liz Liza Lizbeth Lize Lizeth Lizz Lizzie Lizzy
Ljiljana Ljuba Ljubica Ljubisa Ljubomir Ljudevit Llewellyn Lloyd Loa Lobar Lodovica Lodovico Loek Loes Loet
Logan Loic Lois Lola Lolade Lolita Loma Lon London Longin Lonie Lonnie Lonny Lonzo Lora Loraine Loredana
Loreen Lorelei Lorella Loren Lorena Lorenc Lorene Loreno Lorenz Lorenza Lorenzo Loreta Loretta Lori Loriana
Lorin Lorine Loris Lorna Lorrain Lorraine Lota Lotar Lothaire Lothar Lott Lotta Lotte Lotti Lottie Lou Loua
Louay Louie Louis Louisa Louise Loup Lourdes Lourenco Louvenia Lova Lovisa Lovorka Lovro Lowell Loy Loyce Luan
Luana Lubica Lubomir Lubomira Lubor Lubos Luboslav Luboslava Luc Luca Lucas Lucca Luce Lucentiu Lucia Lucian
Luciana Luciano Lucie Lucien Lucienne Lucija Lucijan Lucile Lucilla Lucille Lucinda Lucio Lucious Lucius Lucja
Lucjan Lucretia Lucretiu Lucrezia Lucy Ludano Ludek Ludie Ludise Ludivine Ludivoj Ludka Ludmila Ludolphe
Ludomil Ludomila Ludomir Ludomira Ludoslav Ludoslava Ludovic Ludovica Ludovico Ludovit Ludvig Ludvik Ludvika
Ludwig Ludwik Ludwika Lue Luella Luena Luhung Luigi Luigia Luis Luisa Luise Luiz Luiza Lujza Luk Luka Lukas
Lukasz Luke Lukhona Lukita Lukman Lukrecie Lukrecius Lula Lulu Luluh Lulut Luminita Luminosa Lumir Lumira Luna
Lune Lungelo Lupe Lura Lurhur Lurline Lutfan Lutfi Lutfiya Lutfulloh Luther Luthfi Lutibor Lutobor Lutz Luuk
Luus Luwar Luwes Lux Luz Luzie Lwandle Lya Lyam Lyda Lydia Lydie Lykke Lyla Lyle Lyn Lynda Lynette Lynn Lynne
Lysanne Maaike Maan Maarit Maarten Maartje Maas Mabel Mabela Mabelle Mable Mabruk Mac Maca Macaire Macaria
Macario Maccabeo Macey Maci Macie Mack Mackenzie Mactar Macy Madalena Madalin Madalina Madaline Madalyn
Maddalena Maddison Maddox Madeleine Madelief Madeline Madelyn Madelynn Madge Madhuri Madid Madie Madilyn
Madina Madisen Madison Madisyn Madita Madleen Madlen Madonna Mady Madyson Mae Maegan Maes Maeve Mafalda Maffeo
Magali Magda Magdalen Magdalena Maggie Maggiorino Magno Magnus Maguelone Maguette Mahan Mahaut Mahdi Mahendra
Maher Mahesa Mahesh Maheswar Mahfud Mahir Mahmud Mahrus Mahulena Mahzan Mai Maia Maica Maida Maija Maik Maike
Mailin Maimouna Maimunah Maiorico Maira Maite Maiya Maja Majda Makar Makara Makary Makayla Makenna Makenzie
Makhtar Makinwa Maks Maksim Maksym Maksymilian Makuta Mala Malachi Malak Malati Malco Malcolm Malena Malene
Malgorzata Malia Malick Malik Malika Malin Malina Malinda Malisa Mallaury Mallie Mallory Malo Malou Maloxat
Malte Malthe Malti Malvina Malwina Mamadou Mamady Maman Mamante Mamert Mamie Mamour Manah Manasse Manca Mancio
Manda Mandaakin Mandakini Mandla Mandy Manel Manetto Manfred Manfredo Mangala Mangalya Mani Manik Manikya
Manilio Manisha Manjusha Manley Manlio Manoah Manoj Manole Manon Manona Mansour Mansueto Mansur Mansvet Manu
Manuel Manuela Manuele Maphikelela Maqsud Mara Marah Marana Maras Marc Marceau Marcel Marcela Marceli Marcelin
Marcelina Marceline Marcelino Marcell Marcella Marcelle Marcello Marcellus Marcelo Marcheta Marcia Marciano
Marcin Marco Marcos Marcu Marcus Mardon Mareike Marek Mareme Maren Marena Mareta Marga Margana Margaret
Margareta Margarete Margarett Margaretta Margarette Margarida Margarita Marge Margherita Margie Margit Margita
Margot Margret Marguerite Mari Mariadi Mariah Mariam Mariama Marian Mariana Mariane Marianna Marianne Mariano
Maribel Marica Maricarmen Maricica Marie Marieke Mariela Mariella Marielle Marieme Marieta Marietta Marija
Marijan Marijana Marijn Marika Marilena Marilie Marilou Marilu Marilyn Marilyne Marin Marinela Marinella
Marinetta Marinko Marino Marinus Mario Marioara Mariola Marion Marisa Marisol Marissa Marit Marita Maritza
Mariuca Marius Marja Marjan Marjatta Marjeta Marjolaine Marjorie Marjory Mark Marketa Markika Markku Marko
Markus Marla Marlee Marleen Marlen Marlena Marlene Marley Marli Marlie Marlin Marlo Marlon Marly Marolo Maros
Marques Marquis Marquise Marrit Marsha Marshall Marsito Marsudi Marta Martaka Martana Martani Marte Marten
Martha Marthe Martim Martina Martine Martino Marton Martti Marty Martyna Marut Maruta Marvin Marwa Marwata
Marwin Mary Maryadi Maryam Maryann Maryanto Maryjane Maryna Maryse Marzia Marzio Masa Mashxura Masinka
Massamba Massima Massimiliano Massimo Matan Matar Matei Matej Mateja Mateo Mateus Mateusz Matheus Mathew
Mathias Mathijs Mathilda Mathilde Mathis Mathurin Matias Matija Matilda Matilde Matis Matjaz Matko Mato Matous
Matroniano Matt Matteo Matthew Matthias Matthieu Matthijs Matthis Matti Mattia Mattias Mattie Mattis Matus
Matyas Matylda Matz Maud Maude Maudie Maugis Maura Maureen Maurice Mauricette Mauricio Maurilio Maurine
Maurits Maurizio Mauro Maurycy Mavdud Mavis Mavlon Mavluda Mawuena Mawusi Max Maxbuba Maxellende Maxence
Maxfuza Maxi Maxie Maxime Maximilian Maximiliano Maximilien Maximillia Maximillian Maximo Maximus Maxine
Maxmilian Maxsuma Maxwell Maya Maybell Maybelle Maye Mayeul Maymie Maynard Mayoor Mayra Maysa Mayson Mayte
Mazbut Mazie Mbalienhle Mbaye Mckayla Mckenna Mckenzie Meagan Meaghan Mecislav Mecislava Meda Medard Medardo
Medea Mederic Medina Medine Medoro Medoune Meena Meenakshi Mees Megan Megane Meggie Meghan Meghnad Meghnath
Mehmet Mehriban Meik Meike Meire Meissa Mekhi Melani Melania Melanie Melanio Melany Melba Melchiade Melchior
Melchiorre Melek Melenija Melezio Melichar Melike Melina Melinda Melis Melisa Melisande Melissa Melissandre
Melita Melitina Melle Mellie Melodie Mels Melvin Melvina Melyna Melyssa Menaka Menardo Mence Menelao Meneo
Menka Menno Mennone Menodora Mercede Mercedes Mercia Mercurio Meredith Merel Merete Merijn Merl Merle Merlin
Merovee Merritt Mert Mertie Merve Mervin Meryem Messalina Meta Metello Metod Metodej Metrofane Mette Mex Meyra
Mhambi Mia Mica Micael Micaela Micah Micha Michael Michaela Michal Michala Michale Michalina Micheal Michel
Michela Michelangelo Michele Michelle Mick Midas Mieke Miguel Miha Mihael Mihaela Mihai Mihail Mihailo Mihajlo
Mihaly Mihnea Mija Mijat Mik Mika Mikael Mikaela Mikail Mikayla Mikel Mikkel Mikki Mikko Miklos Mikolaj
Mikolas Mikulas Mila Milada Miladin Milan Milana Milanka Milanko Milano Mildred Milena Miles Mileta Miley
Milford Milic Milica Milik Milisav Milivoj Miljan Miljana Miljenko Milka Milla Mille Millicent Millie Milly
Milo Milojica Milomir Milon Milorad Milos Miloslav Miloslava Milota Milou Milous Milovan Milovin Milred Milton
Miluse Milutin Mima Mimma Mimo Mina Minakshi Mindy Minerva Minervina Minervino Minka Minna Minnie Minodora Mio
Mioara Miodrag Miomir Mira Mirabela Mirac Miran Miranda Miray Miraziz Mircea Mirco Mireille Mirek Mirela
Mirella Mireya Miriam Miriama Mirja Mirjam Mirjana Mirka Mirko Mirna Miro Mirocleto Miromil Miromila Miron
Mirona Miroslav Miroslava Mirre Mirta Mirte Mirthe Mirtil Miruna Mirza Mirziyo Misa Misael Misaele Misko
Mislav Missouri Mitar Mitch Mitchel Mitchell Mitica Mitja Mitra Mitrut Mittie Mlad Mladana Mladen Mnata
Mnislav Mnislava Moa Mobolaji Moctar Modesta Modesto Modou Modupe Mofifoluwa Mohamadou Mohamed Mohammad
Mohammed Mohan Mohana Mohinder Mohini Mohir Moira Moise Moises Moisette Mojca Mojisola Mojisoluwa Mojmir
Mojzesz Mojzis Mollie Molly Momir Momira Mona Monaldo Monalisa Monde Monica Monika Monique Monitore Monroe
Monserrat Monserrate Montana Monte Monty Moradeke Morayo Morena Morenike Moreno Morgan Morgana Morgane Moriah
Moric Moris Moritz Morolake Morris Morten Mortimer Morton Mose Moses Moshe Mosinmileoluwa Mossie Mosunmola
Motunrayo Mouhamadou Mouhamed Mouhameth Mouhammadou Moussa Moustapha Moxidil Moxigul Moxina Moxinur Moxira
Moyosore Mozell Mozelle Mozes Mpho Mpilo Mpumelelo Msizi Mstislav Mthunzi Muattar Muazzam Mubina Mufiz Mugur
Mugurel Muhammad Muhammed Muhsin Muhtor Mujur Mukesh Mukul Mulya Mulyanto Mulyono Mumpuni Muni Munif Murat
Muriel Muriela Murilo Murl Murod Murphy Murray Mursinin Mursita Murti Musa Musawenkosi Mustafa Mustafo Mustika
Mustofa Musulmon Mutia Muyassar Muyiwa Muzaffar Muziano Mya Myah Myla Mylan Mylene Myles Mylo Myra Myriam Myrl
Myrna Myron Myrthe Myrtice Myrtie Myrtil Myrtis Myrtle Nabila Nabin Nada Nadalina Nadege Nadezda Nadia Nadine
Nadir Nadja Nadzieja Nae Naemi Nafisa Nagabhushanam Nahid Naja Najam Najib Najmiddin Najwa Nakia Nalar Nalini
Namazio Nana Nancy Nanda Nandi Nandor Naneta Nanna Nannie Naomi Naomie Naoufal Naoufel Napoleon Napoleone Nara
Naradi Narayan Narcis Narcisa Narciso Narcisse Nardi Narendra Nargiz Nargiza Narimon Narinder Narji Narseo
Narsete Nasab Nash Nasiba Nasim Nasir Nasriddin Nasrullah Nastja Nat Natale Natalia Natalie Natalija Natalina
Natan Natanael Nataniel Natasa Natasha Nate Nathalie Nathan Nathanael Nathanial Nathaniel Nathen Natiq Natka
Naud Naudet Naura Naveen Navin Nawal Nayeli Nazario Nazariusz Nazary Nazif Nazrulloh Nazzareno Nazzaro
Ndleleni Ndondoloza Neal Nebojsa Nechifor Ned Neda Nedeljko Nedjeljka Nedjeljko Nedra Neele Neeltje Neha
Nehemie Nehoslav Neil Neiva Neja Nejc Neklan Nela Nelda Nele Neli Nella Nelle Nelli Nellie Nelly Nels Nelson
Nelu Nemanja Nena Nenad Nene Neo Neoma Neopolo Neoterio Nepomuk Nera Nerea Nereo Neri Nesa Nestor Nestore
Nettie Neva Neven Nevena Nevenka Nevio Newell Nezamysl Nhlakanipho Nia Nicarete Nicea Niceforo Nicephore
Niceto Nicezio Nichifor Nicholas Nicholaus Nichole Nick Nicklas Nicklaus Nickolas Nicla Niclas Nico Nicoara
Nicodemo Nicodim Nicola Nicolae Nicolai Nicolaie Nicolas Nicole Nicoleta Nicoletta Nicolette Nicoline Nicolo
Nicu Niculina Niculita Nicusor Nicuta Nidia Niek Niels Niels-Christian Niene Nienke Nigar Nigel Nigora Nihad
Nik Nika Nike Nikita Nikki Nikkie Nikko Niklas Niko Nikodem Nikodema Nikol Nikola Nikolai Nikolas Nikolasz
Nikoleta Nikolina Niksa Nila Nilam Nilde Nils Nilufar Nimakoah Nimas Nimit Nimrod Nina Ninfa Niniano Ninioluwa
Nino Ninthe Niraj Niranjan Nirbhay Niro Nisa Nischal Nives Niyaga Niyilolawa Nizom Nizomiddin Njegomirka
Nkanyezi Nkosenye Nkosingiphile Nkosinhle Nkosiyabo Nnamdi Noa Noah Noam Noami Noan Nodira Noe Noel Noelia
Noella Noelle Noema Noemi Noemie Noemy Nofoto Noila Nokuthula Nola Nolan Nolen Nolwazi Nomi Nomvula Nona
Nonhlanhla Nonjabulo Nonkululeko Noor Noortje Nora Norah Norbert Norberta Norberto Nore Norene Norica Norina
Norma Norman Normand Norris Norval Norwood Nosir Nosirjon Nostriano Noud Nour Nouri Nout Novak Novan Novella
Novi Noviana Novita Nowi Nox Nozima Nozipho Nqobile Nrima Nthabiseng Ntokozo Ntombizodwa Nubia Nuccia Nugraha
Nuno Nunziata Nunzio Nur Nuray Nurbek Nurgun Nuria Nuriddin Nurlan Nurul Nusa Nusrat Nusratulloh Nya Nyah
Nyana Nyasia Nynke Nyoman Oana Oba Obid Obie Obioma Obrad Obren Oceane Ocie Octav Octavia Octavian Octaviana
Octavio Octaviu Oda Oddone Odell Oderico Odessa Odeta Odetta Odette Odidone Odie Odil Odile Odilia Odilon Odin
Odolen Odon Odorico Odunayo Ofelia Ofelie Ofelya Oger Ognjana Ognjen Ogooluwa Ojaswini Oke Okey Okiki Okta
Oktavian Oktavie Oktavius Okto Ola Oladara Oladare Oladimeji Olaf Olaide Olajumoke Olakunle Olamide Olanrewaju
Olansile Olaoluwa Olasunmbo Olatunbosun Olavi Olayinka Olbram Oldrich Oldriska Ole Oleg Olen Oleta Olga Olgica
Olim Olimpia Olimpian Olimpio Olimpiu Olin Olinda Olindo Oliva Olive Oliver Olivera Olivia Olivie Olivier
Oliviera Oliviero Oliviu Oliwia Oliwier Olle Ollie Olof Ololade Olufeyisayo Olufunke Olufunmi Olufunmilayo
Olumide Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi
Oluwasegun Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi
Oluwatumise Oluwole Oluwunmi Olympe Olympia Olympie Oma Omad Oman Omana Omar Omari Omawunmi Ombline Ombretta
Omer Omero Omina Omobobola Omobolanle Omodunni Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotola
Omotolani Omotoun Omowumi Ona Ondina Ondrej Ondrejka Onesta Onesto Oni Onie Onofrio Onome Onorata Onorina
Onorino Onorio Onoriode Onufry Onur Oormila Opalina Opaline Opan Opemipo Opeoluwa Opeyemi Ophelia Ophelie
Opung Oqil Ora Oran Orazio Orchidea Oren Orenzio Oreofe Orest Oreste Orestes Orfeo Oriana Oriande Oriane Orie
Orietta Orif Orin Orio Orion Orland Orlando Orlane Orlo Ornella Oronzo Orpha Orrin Orsino Orso Orsola Orsolina
Ortansa Ortensia Ortensio Orval Orville Orvokki Orzu Osanna Osbaldo Osborne Oscar Oskar Oskari Osman Osmondo
Osmund Ostoja Osunleke Osvald Osvaldo Oswald Oswaldo Ota Otabek Otakar Otakara Otello Otha Otho Otilia Otilie
Otis Otmar Oto Otokar Otomar Ottaviano Ottavio Ottilia Ottilie Ottis Otto Ottone Otylie Oumar Oumayra Oumou
Oury Ousmane Ovidio Ovidiu Ovidius Owen Oxana Oybek Oyenike Oyga Oyindamola Oyindasola Oynur Oysha Ozana
Ozanne Ozella Ozod Ozoda Ozodbek Ozren Ozy Pablo Paciano Pacifico Pacome Pacomio Padam Padma Padmi Paige
Paiman Paivi Paja Palatino Palemon Palladia Palladio Palma Palmazio Palmira Palmiro Pam Pamela Pamfil
Pammachio Panagachie Panait Panca Pancario Pancrazio Pandu Panfilo Pangeran Pangestu Panji Panka Pankrac
Pankracy Panna Pantaleo Pantaleon Pantaleone Paola Paolo Param Paramartha Paramita Paraschiva Pardi Pardo
Parfait Pari Paride Paris Parker Parman Parmenio Parsival Parvati Pascal Pascale Paskal Paskala Pasquale Pat
Paterne Paterniano Pathe Patrice Patricia Patricie Patricija Patricio Patrick Patrik Patrizia Patrizio
Patroclo Patru Patrycja Patrycjusz Patrycy Patryk Patsy Patti Pattie Paul Paula Paule Paulette Paulica
Pauliina Paulin Paulina Pauline Paulo Pauside Pava Pavel Pavica Pavla Pavle Pavlin Pavlina Pavol Pawel Paxton
Payton Pearl Pearlie Pearline Pecine Pedro Peggie Peggy Pekka Pelagia Pelagie Peleo Pelhrim Pelle Pellegrino
Pelumi Penda Penelopa Penelope Penny Pentti Pepe Pepijn Pepin Pepo Pera Perceval Percival Percy Perica Pericle
Perikles Perkasa Perla Pernilla Pero Perrine Perry Perseo Persida Peruna Perzida Petar Pete Peter Petko Petr
Petra Petrana Petre Petri Petrica Petrija Petrisor Petronela Petronila Petronilla Petronille Petronio
Petronius Petru Petruse Petrut Petruta Petteri Petula Peyton Phil Phila Philani Phileine Philemon Philibert
Philine Philip Philipp Philippe Philippine Phillip Philomene Philothee Philou Phiwokwakhe Phoebe Phyllis Pia
Pien Piera Pierangelo Piergiorgio Pierluigi Piermarco Piero Pierre Pierrick Piersilvio Piet Pieter Pietro
Pilar Pim Pinkie Pio Piotr Pip Piper Pippa Pippo Pirjo Pirkko Pius Placida Placido Platon Platone Pleun Plinio
Plutarco Pola Polidoro Polifemo Polikarp Polissena Pollione Polly Polona Polykarp Polyxena Pompeo Pompilia
Pompiliu Pomponio Pontus Ponziano Ponzio Pooja Poornima Porfirio Porfiriusz Porfiry Porzia Porziano Postumio
Poul Praba Prabawa Prabin Prabowo Prabu Prakash Prakosa Pramila Pran Pranata Pranawa Pranay Prasad Prasanna
Prasetya Prasetyo Prashant Prassede Prathamesh Pratiwi Pravdan Pravdomil Pravdomila Pravomil Pravomila
Pravoslav Pravoslava Prayag Prayitna Prayoga Prayogo Predrag Preity Prem Prema Premysl Presley Preston Priamo
Pribyslav Pribyslava Prima Primerose Primo Primoz Prisca Priscila Priscilla Priscille Prisco Priska Prita
Privato Priya Priyala Procopio Profira Prokles Prokop Prokopa Prokul Proserpina Prospera Prospero Protasio
Proteo Providenci Prudenzia Prudenzio Prvoslav Publio Puji Puk Pulcherie Puneet Pupolo Puput Purna Purnima
Purushottam Purwa Purwadi Purwanto Pushti Pusicio Puspa Puspita Puti Putri Putu Qizilgul Qobil Qori Qosim
Quartilla Quarto Quasimodo Qudrat Queenie Quentin Quentine Querano Quieta Quin Quincy Quinn Quinten Quintia
Quintiliano Quintilio Quintino Quinton Quinty Quinziano Quinzio Quirin Quirino Quiteria Rachael Rachel Rachela
Rachele Rachelle Rachid Rada Radan Radana Radegast Radek Radeke Raden Radenko Radha Radhost Radika Radim
Radimir Radimira Radina Radisa Radislav Radislava Radit Raditya Radivoj Radivoje Radka Radko Radmil Radmila
Radmilo Rado Radojka Radolfo Radomil Radomila Radomir Radomira Rados Radosav Radoslav Radoslava Radovan
Radovana Radslava Radu Raducu Radul Raduz Radvan Rae Raegan Raf Rafael Rafaela Rafal Raff Raffaele Raffaella
Rafi Rafid Rafila Rafiq Rageshwari Rageswari Raharja Rahayu Raheem Rahel Rahim Rahman Rahmat Rahmawati Rahmi
Rahsaan Rahul Raide Raif Raihan Raik Raimondo Raimund Raina Rainald Rainaldo Rainelda Rainer Rainhard Rainold
Raisa Raj Rajab Rajan Rajendra Rajina Rajinder Rajiv Rajko Rajmund Rajna Rajnold Rajsa Raju Rakesh Rakita
Raleigh Ralf Ralph Raluca Rama Ramaa Ramata Ramatoulaye Ramesh Rameshwar Ramiro Ramon Ramona Ramziddin Ramziya
Rana Randal Randall Randi Randolf Randolph Randy Ranek Rangga Rania Raniero Ranjan Ranjeet Ranjit Ranko
Ranolfo Raoul Raphael Raphaelle Rapulane Raquel Rasad Rashad Rashawn Rasheed Rasheedah Rashid Rasid Rasifa
Rasko Rasmus Rastislav Rastislava Rati Ratibor Ratih Ratimir Ratmir Ratna Rauf Raul Ravi Ravshan Raxmatulloh
Ray Rayan Rayen Raymond Raymonde Raymundo Rayona Rayxona Razvan Reagan Reanna Reba Rebeca Rebecca Rebeka
Rebekah Rebekka Redmond Reece Reese Regan Reggie Regina Reginald Reginaldo Regine Regis Regitze Regolo Rehor
Rehorka Reid Reilly Reina Reine Reinhold Rejean Rejeanne Reka Reksa Relja Relu Remi Remig Remigio Remilekun
Remington Remo Remondo Remus Renat Renata Renato Renaud Rendy Rene Renee Renja Rens Renske Renzo Respati
Respicio Ressie Restu Reta Retha Retno Retta Reuben Reva Revi Rex Rey Reybaud Reyes Reymundo Reyna Reynold
Reza Rhea Rhett Rhianna Rhiannon Rhoda Rhonda Ria Riana Rica Ricardo Ricario Riccarda Riccardo Rich Richard
Richarda Richelmo Richie Richmond Rick Rickard Rickey Rickie Ricky Rico Ridwan Rieke Riff Rigoberto Riitta
Rija Rika Rike Rikke Riley Rina Rinaldo Rini Rino Ristana Rita Ritesh Ritva Riv Rizki Rizvon Roan Rob Robaldo
Robb Robbie Robert Roberta Robertina Roberto Robi Robin Robina Robinson Robiya Robyn Rocco Roch Rochelle Rocio
Rodan Roderick Roderik Roderyk Rodger Rodiano Rodica Rodney Rodolfo Rodoljub Rodolphe Rodrick Rodrigo Rodrigue
Roel Rogelio Roger Rogers Rohan Rohana Rohit Rok Rokhaya Roko Roksana Roland Rolande Rolando Rolf Rolfo Rollin
Roma Romain Romaine Romana Romane Romanita Romano Romee Romeo Romero Romeu Romilda Romina Romoaldo Romola
Romolo Romuald Romualdo Romul Romulus Romy Ron Ronald Ronaldo Ronan Ronja Ronke Ronnie Ronny Roos Roosevelt
Rory Rosa Rosa-Maria Rosalee Rosalia Rosalie Rosalina Rosalind Rosalinda Rosalyn Rosamond Rosamunda Rosana
Rosanna Rosario Roscoe Rose Roselin Roseline Rosella Roselyn Rosemarie Rosendo Roser Rosetta Rosie Rosina
Rosita Roslyn Rosman Rosmunda Ross Rossana Rossella Rossie Rostislav Rostislava Rotimi Rovena Rover Rowan
Rowena Rowland Roxana Roxane Roxanne Roxelana Roxy Roy Roya Royce Roza Rozalia Rozalie Rozalija Rozalinda
Rozamunda Rozana Rozella Rozina Rozita Roziya Rozvita Ruben Rubiano Rubie Ruby Rubye Rudi Rudolf Rudolfa
Rudolfina Rudolph Rudra Rudy Rufina Rufino Rufo Rufus Ruggero Rui Rukhmani Rukmin Rumena Rupert Ruperto
Rupinder Ruprecht Ruslan Rusman Russ Russel Russell Rustam Rusty Ruta Ruth Ruthe Ruthie Rutilo Ruxanda
Ruxandra Ruza Ruzena Ruzica Ryan Ryann Ryder Rylan Rylee Ryleigh Ryley Ryszard Saadat Saadi Saar Saba Sabar
Sabato Sabazio Sabele Sabin Sabina Sabine Sabino Sabir Saboxat Saboxon Sabri Sabrina Sabryna Sachin Sada Sadar
Sadie Sadina Sadio Sadoqat Sadriddin Sadye Saer Safa Safae Saffiro Saffo Safiatou Safietou Safina Safir Safira
Safiya Safo Safouan Safouane Safta Safura Sagar Sahra Sahriyar Saida Saiful Saige Saiq Saka Sakari Sakti
Sakura Saladino Salamoun Salif Salih Salimah Salimata Salimatou Saliou Sallie Sally Salma Salman Saloh Salome
Salomea Salomena Salomey Salomon Salomone Salomoun Salsabila Salustio Salvador Salvatore Salvo Salwa Salwator
Saly Sam Samandar Samanta Samantha Samara Samba Sameer Sami Samia Samiah Samina Samir Samira Samiya Sammie
Sammy Samo Samona Samson Samsul Samuel Samuela Samuele Samukelisiwe Sancho Sanda Sandeep Sander Sandor Sandra
Sandrine Sandro Sandu Sanele Sanford Sanja Sanjay Sanjin Sanka Sanna Sanne Sanobar Sansone Santa Sante
Santiago Santina Santino Santo Santos Santosh Sanya Sanziana Saodat Saphira Sapiente Sara Sarada Sarah Sarai
Sarala Saraswati Sarbello Sardor Sare Sarina Sarisha Sarita Sarka Sarla Sarlota Saroja Sartika Sarvar Sarvin
Sarvinoz Sasa Sascha Sasha Saskia Saskie Saso Satish Satu Saturniano Saturnin Saturnino Satya Satyen Saul
Sauveur Sava Savanah Savanna Savannah Savel Saverio Saveta Savi Savin Savina Savinien Savino Savion Saxida
Saxona Sayyora Scarlett Scholastika Scholastique Schuyler Scolastica Scot Scott Scottie Scotty Seamus Sean Seb
Sebas Sebastiaan Sebastian Sebastiana Sebastiano Sebastiao Sebastien Sebastjan Sebestian Seckou Seconda
Secondiano Secondina Secondo Sedrick Sedrik Sef Seff Sefora Segilola Segolene Sekinat Sekou Selcan Selena
Selene Selim Selin Selina Selma Selmer Selvaggia Sem Semenica Semih Semiramide Semplicio Sempronio Sena
Senesio Senka Senn Senna Senne Senofonte Senta Sep Sepp Seppe Seppo Septi Serafin Serafina Serafino Seraphin
Serapione Serban Serena Serenus Serge Sergej Sergi Sergio Sergiu Sergiusz Servac Servidio Serviliano Sesto
Seth Settimio Settimo Setya Sev Sevara Severa Severiano Severin Severina Severine Severino Severo Seweryn
Seydou Seye Seynabou Sfiso Shad Shahboz Shahobiddin Shahriyor Shahzod Shaina Shaka Shakila Shakira Shakti
Shakuntala Shalewa Shamsiddin Shana Shane Shanel Shanelle Shania Shanie Shaniya Shankar Shanna Shannon Shanny
Shanon Shantanu Shanti Shany Sharda Shari Sharmila Sharon Shashi Shashikala Shaun Shawn Shawna Shaylee Shayna
Shayne Shea Sheela Sheila Shekoni Sheldon Shelia Shelley Shelly Shemar Sher Sheri Sheridan Sherly Sherman
Sherri Sherwood Sheryl Sherzod Shilpa Shirisha Shirley Shiv Shivakari Shobhana Shodiyor Shola Shresth Shresthi
Shreya Shreyashi Shridevi Shrishti Shristi Shubha Shubhaprada Shukrulloh Shwet Shyann Shyanne Sibilla
Sibongile Sibusiso Sibyl Sibyla Sibylle Sico Sicuro Sid Siddarth Siddhartha Siddhi Siddhran Sidiq Sidney
Sidoine Sidon Sidonia Sidonie Sidonio Sidy Siebe Siem Sienna Siep Sifiso Sigebert Sigfrid Sigfrido Sigismond
Sigismondo Sigmund Signe Sigrid Sigurd Sijuade Sil Silas Silja Silje Silke Silvan Silvana Silvano Silvere
Silverio Silvester Silvestr Silvestro Silvia Silvian Silviana Silvie Silvija Silvio Silviu Silvius Sim Simao
Simen Simeon Simeona Simeone Simi Similoluwa Simina Simion Simisola Simo Simon Simona Simone Simonetta
Simonida Sina Sinan Sindisiwe Sindre Sinenhlanhla Sinesio Sinfronio Sinica Sinikka Sinisa Sinja Sinkler Sintia
Siphephelo Siphiwe Sipho Sireno Siria Siriano Siricio Sirineu Sirio Siro Sirojiddin Siska Sisto Sitara
Sithembiso Siti Siv Sixt Sixte Sixtine Sixtus Siyanda Sizakele Sizani Sjoerd Sjors Skarlet Skarleta Skip Skye
Skyla Skylar Sladana Slamet Slava Slavek Slaven Slavena Slaviboj Slavibor Slavica Slavka Slavko Slavoboj
Slavoj Slavoljub Slavomil Slavomila Slavomir Slavomira Slobodan Slobodanka Sloka Smaranda Smeralda Smil
Smiljana Smilla Smita Smriti Sname Snezana Snjezana Soave Sobeslav Sobeslava Sobit Soccorso Socrate Sodiq
Sofia Sofie Sofija Sofronia Sofronie Sohib Sokhna Sokrat Solange Soledad Soleh Soline Solocone Solomon Solon
Solveig Solveiga Som Soma Somnath Somu Sona Sondre Sonia Sonja Sonke Sonny Sonya Soof Sophia Sophie Soraia
Sorana Soraya Soren Sorin Sorina Sostene Sosteneo Sostrato Soter Sotira Souleymane Sowande Spano Spartaco
Spela Spencer Speranta Speranza Speranzio Spirydion Spytihnev Srboljub Srecko Sredoje Srna Stacey Stacy Stan
Stana Stanca Stancu Stanford Stanimir Stanislao Stanislas Stanislav Stanislava Stanislaw Stanko Stanley
Stanton Stasa Stasta Staza Steen Stef Stefan Stefana Stefania Stefanie Stefano Steffen Stela Stelian Steliana
Stella Steluta Sten Stepan Stepana Stepanka Stephan Stephane Stephania Stephanie Stephany Stephen Stephon
Sterre Stevan Steve Steven Stevie Stewart Stig Stijn Stiliano Stina Stine Stipan Stipe Stiriaco Stjepan Stojan
Stojanka Stojmir Strahinja Stribor Stuart Subash Subhash Subhashini Subhasini Subodh Subomi Sucheta Suci Sude
Sudeva Sue Suelen Suhrob Sujata Sukanya Sulaymon Sulton Suma Suman Sumayyah Sumeet Sumitra Summer Suncica Sune
Sunita Sunniva Suraj Surano Suresh Surya Suryakant Suryakanta Suryakantam Susan Susana Susanna Susanne Sushant
Susheel Sushil Sushma Susie Suus Suyuna Suzana Suzanne Suze Suzon Svatava Svatoboj Svatobor Svatomir Svatopluk
Svatoslav Svatoslava Svea Svebor Sven Svend Svenja Sverre Svetislav Svetla Svetlana Svetluse Svetolik Svetomir
Svetozar Sveva Sviturno Swami Swapnil Swara Swarnalata Swassane Sweta Syahrini Sybilla Syble Sydnee Sydney
Sydni Sydnie Sylva Sylvain Sylvan Sylvester Sylvestre Sylvia Sylviane Sylvie Sylwester Sylwia Synne Szabolcs
Szczepan Szofi Szofia Szonja Szymon Tabea Tabita Tabitha Tabris Tacjana Tad Taddeo Tade Tadeas Tadej Tadeo
Tadija Taha Tahir Tahlia Taide Taiwo Talea Talia Talita Tamara Tamas Tami Tamia Tamina Tamino Tammaro Tammo
Tammy Tana Tancrede Tancredi Tanguy Tania Tanirika Tanja Tankred Tansu Tantri Tanushree Tanushri Tanya Tapan
Tapani Tapio Tara Taras Tarcisio Tari Tarik Tarja Tarlan Tarquinia Tarsilla Tarso Tarun Taryn Tasa Tasdik
Tasha Tasnim Taswir Tatana Tate Tatiana Tatjana Tatum Tatyana Taufan Taufik Taurean Taurin Tavares Taya Tayler
Taylor Taziana Taziano Tazio Teagan Tecla Ted Teddy Tedi Teea Teguh Teije Tej Teja Tejas Tejumola Tekla
Telchide Telemaco Telica Tellervo Telly Temidayo Temistocle Temitope Teo Teobald Teobaldo Teodata Teodolinda
Teodor Teodora Teodorik Teodoro Teodosia Teodosio Teodoto Teodoz Teodozie Teofan Teofil Teofila Teogene
Teohari Teona Terenc Terence Terencius Terencjusz Terenzio Teresa Tereza Terezia Terezie Terezija Teri
Terrance Terrell Terrence Terri Terrill Terry Tertuliano Terzo Tesauro Tesifonte Tess Tessa Tessie Teudosia
Teun Teunis Tevin Thabisa Thad Thaddeus Thadie Thais Thalea Thalia Thamsanqa Thando Thea Thelma Themba Theo
Theobald Theodor Theodora Theodore Theodorik Theodose Theodosie Theofan Theofil Theofila Theophile Theophraste
Theresa Therese Theresia Theron Thiago Thibault Thibert Thierno Thierry Thies Thije Thijmen Thijn Thijs Thilo
Thirza Thobeka Thom Thomas Thora Thorben Thore Thorge Thulani Thulisile Thurman Tia Tiago Tiana Tianna Tibaldo
Tibbe Tiber Tiberia Tiberio Tiberiu Tiberius Tibor Tiburcius Tiburzio Tichomil Tichomir Tichon Ticone Tidiane
Tieme Tierra Tiffany Tihomir Tiina Tija Tijana Tijmen Tijn Tijs Til Tilen Tillman Tillmann Tim Timbul Timea
Timm Timmothy Timmy Timo Timoleon Timon Timotei Timotej Timoteo Timoteus Timothee Timothy Timur Tina Tinca
Tincuta Tine Tino Tiphaine Tira Tiril Tirone Tirta Tirtayasa Tirza Titi Titien Titilayo Titilope Titin Tito
Titus Tizian Tiziana Tiziano Tizio Tjark Tjasa Tobia Tobias Tobiasz Tobiloba Tobin Toby Tod Todd Todor Tohir
Toke Toki Tokunbo Tolomeo Tolulope Toluwalope Toluwani Toluwanimi Tom Toma Tomas Tomasa Tomaska Tomasz Tomaz
Tomi Tomiloba Tomislav Tomislava Tomke Tommaso Tommie Tommy Tomo Tomori Tonci Toncica Toney Toni Tonija Tonka
Tonko Tonnin Tony Tonya Toon Tope Tor Torben Torbjorn Torey Torkvat Torquato Torrance Torrey Torsten Tosca
Tosco Toska Toussaint Toyip Tracey Traci Tracy Traian Trajan Tranquillo Trasea Travis Travon Tre Tremaine
Tremayne Trent Trenton Tressa Tressie Treva Trever Trevion Trevor Trey Tri Tricia Trilochan Trilochana Trilok
Trilokanath Trilokesh Triloki Trine Trisha Tristan Tristano Tristian Tristin Triston Troels Troy Trpimir Trpko
Trudie Trycia Trystan Tsabita Tuana Tudor Tudora Tudorita Tudosia Tugiman Tullia Tulliano Tullio Tunar Tuomas
Turi Turibio Turold Tushar Tussio Tuula Tuulikki Tuur Tuva Tvrtko Twan Twila Tycho Tygo Tyler Tymon Tymoteusz
Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Ubaldo Ubaydulloh Ubertino Uberto
Uchita Uchqun Uda Udai Udit Udo Uffe Ugo Ugolina Ugolino Uguccione Ujjawal Ujjwal Ulberto Ulderico Ulduz Ulf
Ulfa Ulfo Uli Ulices Ulises Ulisse Uliva Ulkar Ulla Ulpiano Ulrich Ulrico Ulrik Ulrika Ulstano Ultimo
Uluthando Ulva Ulviyya Ulwazi Ulya Ulysse Uma Umang Umar Umay Umaya Umberto Umi Umid Umida Umidulloh Umile
Umut Una Unggul Unjani Unna Upendra Upik Upton Uqbaloy Uranio Urbain Urbano Urdino Urfon Uriah Uriel Uriele
Urmila Uros Ursicio Ursino Urska Ursmaro Ursula Ursule Usha Usman Usmon Usyi Utama Uttam Uve Uzayr Uzbegim
Uzodimma Vaclav Vaclava Vada Vadim Vafo Vagn Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala
Valburga Valdemar Valdemara Valente Valentijn Valentim Valentin Valentina Valentino Valentyn Valentyna Valer
Valera Valere Valeria Valerian Valeriana Valeriano Valerico Valerie Valerija Valerio Valeriu Valery Valfredo
Valfrido Vali Vallie Valtena Valter Valtr Valtteri Vance Vanda Vanesa Vanessa Vania Vanja Vanna Vanya
Varalakshmi Varo Varvara Vasanti Vasco Vasil Vasile Vasilica Vasilisa Vasja Vasko Vasliddin Vasudev Vasudeva
Vasudha Vasundhara Vatroslav Vaughn Vavrinec Veda Vedang Vedanga Vedanshi Vedasto Vedran Vedrana Veduna Veerle
Vega Veikko Veit Vela Velana Velaphi Velda Veleslav Veleslava Velibor Velimir Velimira Velina Velio Velislav
Velislava Vella Velma Velva Vena Venance Venanzio Vencel Venceslao Venceslas Venceslav Venceslava Vendel
Vendelin Vendelina Vendula Vendulka Venek Venera Veneranda Venerando Venere Venerio Veniamin Venka Ventura
Venuse Venusta Venustiano Venusto Vera Verano Verda Verdiana Verdie Vere Verecondo Verena Verenzio Vergie
Veriana Verica Veridiana Verla Verlie Vern Verna Verner Vernice Vernie Vernon Vero Verona Veronica Veronika
Veronique Veroslav Veroslava Verulo Veselinka Veslava Vesna Vespasiano Vesper Vesta Veta Vezio Vianney Vibeke
Vic Vicenta Vicente Vicentia Vicentiu Vicki Vickie Vicky Victoire Victor Victoria Victorien Victorin Vid Vida
Vidak Vidal Vidhur Vidhya Vidiano Vidone Vidor Vidur Vidya Vienna Viera Vieroslava Vieve Viggo Vigile Vigo
Vijay Vijeko Vik Viktor Viktoria Viktorie Viktorija Viktorin Vilde Vilem Vilema Vilemina Vilfredo Vilhelm
Viliam Viliana Vilibald Viliberto Viljem Ville Villy Vilma Vilmar Vilmos Vimal Vimala Viman Vin Vinay Vince
Vincenc Vincencie Vincent Vincentiu Vincenza Vincenzo Vinciane Vindonio Vinebaldo Vinfrido Vinicio Vinka
Vinnie Vino Vinsen Vinz Violante Violet Violeta Violette Viorel Viorela Viorica Virag Virgie Virgil Virgilio
Virginia Virginie Virginio Virman Virone Visarion Viscardo Vishnu Vishwamitra Visnja Vissia Vit Vita Vitale
Vitalico Vitazoslav Vitezslav Vitezslava Vito Vitold Vitor Vitoria Vitoslav Vittore Vittoria Vittoriano
Vittorio Vitus Viva Vivaldo Vive Vivi Vivian Viviana Viviane Vivianne Viviano Vivien Vivienne Vjekoslav
Vjenceslav Vlad Vladan Vladana Vladek Vladena Vladimir Vladimira Vladimiro Vladislav Vladislava Vladivoj Vlado
Vlaicu Vlasta Vlastimil Vlastimila Vlastimir Vlastimira Vlastislav Vlastislava Vlatka Vlatko Vlk Vodingo
Voichita Voicu Vojen Vojin Vojislava Vojmil Vojmir Vojmira Vojslav Vojslava Vojtech Vojteska Vok Volfango
Volfgang Vorsila Vosil Vratislav Vratislava Vratko Vrinda Vrund Vseboj Vsebor Vserad Vseslav Vsevolod Vujadin
Vujica Vuk Vukan Vukasin Vukica Vukota Vulmaro Vulpiano Vusumuzi Vyas Waclaw Wade Wadi Wahyu Waino Wakiman
Waldo Wale Walenty Walentyn Walentyna Waleran Waleria Walerian Walery Walgierz Wallace Wally Walter Walton
Waluyo Waly Wanda Wandrille Wanesa Wani Waqila Wardaya Wardi Warji Warley Warren Warsa Warsita Warta
Washington Wasis Watson Wava Wawan Wawrzyniec Waylon Wayne Webster Weldon Wende Wendell Wendy Werner Weronika
Wes Wesley Wessel Westley Weston Whitney Wiara Wibke Widya Wiebke Wies Wiktor Wiktoria Wilber Wilbert Wilbur
Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid Wilfryd Wilhelm Wilhelmina Wilhelmine Will Willa Willard Willem
Willi William Willie Willis Willy Wilma Wilmer Wilson Wilton Wincenty Winda Winfield Winifred Winnifred Winona
Winston Wira Wirda Wirginia Wisnu Witalis Wladyslaw Wlodzimierz Woodrow Wout Wouter Wulan Wulandari Wuraola
Wyatt Wyman Xalima Xanana Xander Xaver Xaverie Xaverius Xavi Xavier Xaviere Xem Xenia Xenie Xenophon Ximena
Xochitl Xzavier Yaa Yacine Yadira Yago Yahya Yahyo Yakubu Yamileth Yance Yango Yani Yannic Yannick Yannik
Yannis Yara Yarah Yaren Yaretzi Yasin Yasmeen Yasmin Yasmine Yassin Yassine Yassir Yaw Yaya Yazmin Yejide
Yenthe Yesenia Yessenia Yessi Yetunde Yewande Yfke Yibanathi Yinthe Ylvi Ylvie Yoann Yogendra Yogesh Yoginder
Yolanda Yolande Yono Yoqub Yorbek Yoro Yorqin Yosef Yoshiko Younes Youp Yousef Youssef Youssou Youssouph
Youssoupha Yozida Yoznur Ysaline Yseult Yulia Yuliana Yuna Yuni Yunita Yunus Yuri Yusuf Yven Yves Yvette
Yvonne Zabedeo Zabina Zabir Zaboj Zac Zaccaria Zaccheo Zachar Zachariah Zacharias Zachariasz Zacharie Zachary
Zache Zachery Zack Zackary Zackery Zaenab Zafar Zafir Zaharia Zahir Zahra Zaida Zain Zainab Zaira Zakaria
Zakary Zakelina Zaki Zakir Zala Zalan Zalindra Zama Zamfir Zamfira Zamira Zan Zander Zane Zanele Zaneta Zanita
Zanobi Zara Zaraza Zaria Zarije Zarina Zarko Zaur Zavida Zavis Zayd Zayn Zayniddin Zbislav Zbyhnev Zbyhneva
Zbynek Zbynka Zbysek Zbyska Zbyslav Zbyslava Zdan Zdana Zdena Zdenek Zdenka Zdenko Zderad Zdeslav Zdeslava
Zdik Zdirad Zdislav Zdislava Zdravko Zechariah Zef Zefiro Zehra Zejnep Zelaya Zelda Zelibor Zelimir Zelimira
Zelinda Zelislav Zelislava Zeljka Zeljko Zella Zelma Zelmir Zelmira Zena Zenaide Zenebio Zeno Zenobia Zenobie
Zenobio Zenon Zenone Zenovia Zente Zenzele Zephirin Zeteny Zetico Zetta Zev Zeyd Zeyneb Zeynep Ziga Zigmund
Zikmund Zilola Zina Zinaida Zion Zita Zithulele Zitomir Zitomira Zitoslav Zitoslava Ziva Zivan Zivana Ziyanda
Ziyo Zizi Zlata Zlatan Zlatica Zlatka Zlatko Zlatomir Zlatomira Zlatuse Zobuhle Zoe Zoeva Zoey Zofia Zofie
Zofija Zohid Zohir Zoie Zoila Zoilo Zoja Zokir Zola Zoltan Zora Zoran Zorana Zorka Zoroslav Zoroslava Zosim
Zosima Zosimo Zoyir Zrinislav Zrinko Zselyke Zsofia Zsolt Zsombor Zubayr Zula Zulaikha Zulfa Zulfikar Zuxra
Zuzana Zuzanna Zvezdana Zvonimir Zvonimira Zvonko Zygmunt
`
