import { givenNameRows } from './data/given-names.ts'

// What the Latin locales lack: Arabic, Persian, South and East Asian, Slavic and African names as English news spells them.
const more = `
Abbas Abd Abdel Abdi Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abu Adel Adnan Ahmad Ahmed Akbar Akram Ali Amin Amir
Amr Anas Anwar Arif Asad Ashraf Asif Asim Ayman Aziz Bashar Bashir Bilal Dawood Ebrahim Eshaq Essam Fahad Faisal Farhan Farid
Farouk Fatima Fawzi Fouad Gamal Ghulam Habib Hadi Hafiz Hamad Hamid Hamza Haroon Hasan Hashem Hassan Hisham Hosni Hossein
Humayun Husain Hussain Hussein Ibrahim Idris Imad Imran Iqbal Ismail Jabbar Jafar Jalal Jamal Jamil Javed Kamal Karim Khaled
Khalid Khalil Mahdi Mahmood Mahmoud Mahmud Majid Malik Mansour Marwan Massoud Maulana Mehdi Mohamad Mohamed Mohammad Mohammed
Mohamud Mohsen Moqtada Muammar Muhammad Mullah Munir Musa Mustafa Nabil Nader Nasir Nasser Nawaz Nouri Omar Osama Osman Parvez
Pervez Qasim Rafiq Rahim Rahman Raja Rashid Rauf Raza Reza Riaz Riyad Saad Sadiq Saeed Said Sajid Salah Saleh Salim Salman Samir
Sardar Sayed Shah Shahid Sharif Sheikh Suleiman Syed Tariq Umar Usman Walid Waseem Yahya Yasir Yasser Yousef Yusuf Zahid Zia
Abhishek Ajay Akhilesh Amit Anil Anand Arun Arvind Ashok Atal Bal Dinesh Gopal Indira Jagdish Kapil Kiran Lal Mahesh Manmohan
Manoj Mukesh Narendra Naveen Nitin Nitish Pradeep Prakash Pranab Rahul Rajendra Rajesh Rajiv Rajnath Ram Ramesh Ravi Sachin Sanjay
Satish Shashi Shiv Sonia Sunil Suresh Sushma Uday Vijay Vinod Yogi Akira Daisuke Haruhiko Hideo Hiroshi Ichiro Jiro Junichiro
Kazuo Keiko Kenji Kenzo Kiichi Koichi Kunio Makoto Masaru Masayoshi Minoru Naoto Nobuo Noboru Osamu Ryutaro Sadako Satoshi
Shinzo Shigeru Taro Takashi Takeshi Toshihide Toshiki Toshio Yasuhiro Yasuo Yoichi Yoshihide Yoshiro Yukio Yuriko Yoko
Alexei Aleksandr Aleksei Anatoly Andrei Arkady Boris Dmitri Dmitry Gennady Grigory Igor Ilya Ivan Konstantin Leonid Lev Maksim
Maxim Mikhail Nikita Nikolai Oleg Olga Pavel Pyotr Roman Ruslan Sergei Sergey Svetlana Tatyana Valentin Vasily Viktor Vitaly
Vladimir Volodymyr Vyacheslav Yegor Yevgeny Yulia Yuri Zinaida Kofi Kwame Olusegun Goodluck Thabo Nelson Jacob Cyril Robert
Paul Pierre Jean Jacques Francois Nicolas Emmanuel Michel Charles Felix Denis Joseph Laurent Sassou Ellen Uhuru Raila Daniel
Yoweri Museveni Sani Sanusi Shehu Yakubu Aung San Thein Ne Win Tin Myint Khin Soe Maung Than Sok Hun Norodom Bounnhang Thongloun
Corazon Fidel Ferdinand Imelda Gloria Rodrigo Benigno Joko Susilo Megawati Sutopo Agus Budi Bambang Wiranto Sukarno
Kim Jong Ban Xi Hu Li Wen Zhu Deng Zhang Wang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Ma Guo Lin Zheng Jiang Qian
Nguyen Tran Pham Le Vo Dang Bui Ngo Park Lee Choi Chung Jung Kang Cho Yoon Roh Moon Somchai Thaksin Prayuth Yingluck Chuan
`

let names: Set<string> | undefined

/** True for a given name in use somewhere ("Antoaneta"), and for an East Asian family name that stands first ("Park"). */
export function isGivenName(word: string): boolean {
  names ??= new Set(`${givenNameRows} ${more}`.split(/\s+/).filter((name) => name !== ''))
  if (names.has(word)) return true
  return /[^\x20-\x7e]/.test(word) && names.has(word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
}
